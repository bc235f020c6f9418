package org.strandline.process;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.strandline.record.Entity;
import org.strandline.record.Negotiation.Proposal;
import org.strandline.record.Negotiation.Term;
import org.strandline.text.Span;

/** A proposal while the page is read: what is said of it comes together from several sentences. */
final class Plan {

    private static final int MOST_TERMS = 40;

    private final Span span;
    private final Map<String, Entity> owners = new LinkedHashMap<>();
    private final Map<String, Entity> recipients = new LinkedHashMap<>();
    private final Set<String> nouns = new HashSet<>();
    private final List<Term> terms = new ArrayList<>();
    private Optional<String> name = Optional.empty();
    private Optional<String> reply = Optional.empty();
    private Optional<String> length = Optional.empty();
    private OptionalInt phases = OptionalInt.empty();

    /** A plan that the words at {@code span} first tell of. */
    Plan(Span span) {
        this.span = span;
    }

    List<Entity> owners() {
        return List.copyOf(owners.values());
    }

    List<Entity> recipients() {
        return List.copyOf(recipients.values());
    }

    List<Term> terms() {
        return List.copyOf(terms);
    }

    boolean isBare() {
        return terms.isEmpty() && phases.isEmpty() && length.isEmpty();
    }

    void ownedBy(Entity entity) {
        owners.putIfAbsent(entity.id(), entity);
    }

    void putTo(Entity entity) {
        recipients.putIfAbsent(entity.id(), entity);
    }

    /** Whether the page has used {@code noun} for it. */
    boolean isA(String noun) {
        return nouns.contains(noun);
    }

    /** Whether the page has only spoken of it as of something agreed: a contract that ran out is no offer. */
    boolean isAgreed() {
        return !nouns.isEmpty() && nouns.stream().allMatch(noun -> Wording.NOUNS.has("agreed", noun));
    }

    void isOne(String noun) {
        nouns.add(noun);
    }

    void called(String words) {
        name = name.or(() -> Optional.of(words));
    }

    void answers(String words) {
        reply = reply.or(() -> Optional.of(words));
    }

    void lasts(String duration) {
        length = length.or(() -> Optional.of(duration));
    }

    void hasPhases(int count) {
        phases = phases.isPresent() ? phases : OptionalInt.of(count);
    }

    /** Adds a term, unless one has these words already. */
    void provides(Term term) {
        boolean known = terms.stream().anyMatch(other -> other.span().overlaps(term.span()));
        if (!known && terms.size() < MOST_TERMS) {
            terms.add(term);
        }
    }

    Proposal written() {
        return new Proposal(span, List.copyOf(owners.keySet()), name, reply, phases, length, terms);
    }
}
