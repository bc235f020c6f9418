package org.strandline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.strandline.text.Attribution;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.Span;
import org.strandline.text.Token;

/**
 * Reads "told the paper that talks failed, in a war that has killed 400, according to the ministry". Whoever is named last counted the dead and
 * said nothing of the talks: where what is said has a speaker already, "according to" behind a count between commas is the source of that
 * count alone.
 */
final class LateSources {

    private static final String ACCORD = "accord";
    private static final String COMMA = ",";
    private static final Set<String> LEADS = Set.of("case", "mark");

    private LateSources() {}

    /** The attributions of {@code sentence}, with the count at its end given to whoever counted. */
    static List<Attribution> parted(Sentence sentence) {
        List<Attribution> all = sentence.attributions();
        for (Attribution late : all) {
            OptionalInt lead =
                    late.cue().isPresent() ? lead(sentence, late.cue().get()) : OptionalInt.empty();
            if (lead.isPresent() && all.stream().anyMatch(other -> reaches(other, late, start(sentence, lead)))) {
                return parted(sentence, all, late, lead.getAsInt());
            }
            Optional<Attribution> unmarked =
                    lead.isPresent() ? unmarked(sentence, late, lead.getAsInt()) : Optional.empty();
            if (unmarked.isPresent()) {
                List<Attribution> both = new ArrayList<>(all);
                both.add(all.indexOf(late), unmarked.get());
                return parted(sentence, both, late, lead.getAsInt());
            }
        }
        return all;
    }

    /** What is said before the count, where no cue marks it and the last-named source has all of it. */
    private static Optional<Attribution> unmarked(Sentence sentence, Attribution late, int lead) {
        Span first = late.content().getFirst();
        int comma = sentence.tokens().get(lead - 1).span().start();
        return first.start() < comma ? Reported.in(sentence, new Span(first.start(), comma)) : Optional.empty();
    }

    /** The attributions {@code all}, with the count behind {@code lead} given to the source of {@code late}. */
    private static List<Attribution> parted(Sentence sentence, List<Attribution> all, Attribution late, int lead) {
        int comma = sentence.tokens().get(lead - 1).span().start();
        int last = sentence.tokenAt(late.cue().orElseThrow().start()) - 2;
        Span count = new Span(
                sentence.tokens().get(lead + 1).span().start(),
                sentence.tokens().get(last).span().end());
        List<Attribution> parted = new ArrayList<>();
        for (Attribution attribution : all) {
            parted.add(
                    attribution.equals(late)
                            ? new Attribution(late.source(), late.cue(), List.of(count))
                            : reaches(attribution, late, comma) ? before(attribution, comma) : attribution);
        }
        return parted;
    }

    private static Attribution before(Attribution attribution, int comma) {
        List<Span> content = attribution.content().stream()
                .filter(span -> span.start() < comma)
                .map(span -> span.end() > comma ? new Span(span.start(), comma) : span)
                .toList();
        return new Attribution(attribution.source(), attribution.cue(), content);
    }

    /** Whether {@code other} is said by somebody else and goes on to {@code place}. */
    private static boolean reaches(Attribution other, Attribution late, int place) {
        return !other.cue().equals(late.cue())
                && other.cue().filter(cue -> cue.end() < place).isPresent()
                && other.content().getFirst().start() < place
                && other.content().getLast().end() > place;
    }

    private static int start(Sentence sentence, OptionalInt token) {
        return sentence.tokens().get(token.orElseThrow()).span().start();
    }

    /** The word that leads a phrase with a count in it, which stands between a comma and ", according to". */
    private static OptionalInt lead(Sentence sentence, Span cue) {
        List<Token> tokens = sentence.tokens();
        int according = sentence.tokenAt(cue.start());
        if (according < 2 || !tokens.get(according).lemma().startsWith(ACCORD) || !isComma(tokens, according - 1)) {
            return OptionalInt.empty();
        }
        boolean counts = false;
        int first = according - 2;
        while (first > 0 && !isComma(tokens, first)) {
            counts |= tokens.get(first).partOfSpeech() == PartOfSpeech.NUM;
            first--;
        }
        int lead = first + 1;
        boolean leads = first > 0
                && lead < according - 2
                && LEADS.contains(sentence.syntax().arc(lead).universal());
        return leads && counts ? OptionalInt.of(lead) : OptionalInt.empty();
    }

    private static boolean isComma(List<Token> tokens, int token) {
        return tokens.get(token).lemma().equals(COMMA);
    }
}
