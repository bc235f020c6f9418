package org.strandline.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.strandline.record.EntityType;
import org.strandline.record.Mention;
import org.strandline.record.Role;
import org.strandline.words.NameKey;

/** An entity while its mentions are being gathered. */
final class Draft {

    private static final int MOST_OFFICES = 12;

    private final List<Phrase> phrases = new ArrayList<>();
    private final Set<List<String>> names = new LinkedHashSet<>();
    private final Set<String> nouns = new LinkedHashSet<>();
    private final List<Role> roles = new ArrayList<>();
    private final Set<List<String>> offices = new LinkedHashSet<>();
    private final List<Draft> bodies = new ArrayList<>();
    private final EnumSet<EntityType> types = EnumSet.allOf(EntityType.class);
    private final Map<Sex, Integer> sexes = new EnumMap<>(Sex.class);
    private final Map<Sex, Integer> guesses = new EnumMap<>(Sex.class);
    private final Map<Amount, Integer> amounts = new EnumMap<>(Amount.class);

    void add(Phrase phrase) {
        add(phrase, sexes);
    }

    private void add(Phrase phrase, Map<Sex, Integer> evidence) {
        phrases.add(phrase);
        narrow(phrase.traits().types());
        evidence.merge(phrase.traits().sex(), 1, Integer::sum);
        amounts.merge(phrase.traits().amount(), phrase.kind() == Mention.Kind.NAME ? 2 : 1, Integer::sum);
        if (phrase.kind() == Mention.Kind.NOMINAL) {
            nouns.add(phrase.clause().lemma(phrase.head()));
        }
    }

    void add(Named name) {
        add(name.phrase(), name.sure() ? sexes : guesses);
        names.add(name.words());
    }

    void add(Role role) {
        roles.add(role);
        if (offices.size() < MOST_OFFICES) {
            offices.add(
                    List.copyOf(NameKey.words(role.title() + " " + role.body().orElse(""))));
        }
    }

    /** The words of its offices, each once, of the first few. */
    Set<List<String>> offices() {
        return offices;
    }

    /** Notes that a body is the one that an office of this person belongs to. */
    void serve(Draft body) {
        bodies.add(body);
    }

    /** The bodies whose offices it holds. */
    List<Draft> bodies() {
        return bodies;
    }

    /** Takes over everything that is known of another draft, which is left empty. */
    void absorb(Draft other) {
        phrases.addAll(other.phrases);
        names.addAll(other.names);
        nouns.addAll(other.nouns);
        roles.addAll(other.roles);
        offices.addAll(other.offices);
        bodies.addAll(other.bodies);
        narrow(other.types);
        other.sexes.forEach((sex, count) -> sexes.merge(sex, count, Integer::sum));
        other.guesses.forEach((sex, count) -> guesses.merge(sex, count, Integer::sum));
        other.amounts.forEach((amount, count) -> amounts.merge(amount, count, Integer::sum));
        other.phrases.clear();
    }

    private void narrow(Set<EntityType> others) {
        EnumSet<EntityType> both = EnumSet.copyOf(types);
        both.retainAll(others);
        if (!both.isEmpty()) {
            types.retainAll(both);
        }
    }

    List<Phrase> phrases() {
        return phrases;
    }

    Set<List<String>> names() {
        return names;
    }

    /** The nouns that it is described by, as lemmas. */
    Set<String> nouns() {
        return nouns;
    }

    List<Role> roles() {
        return roles;
    }

    boolean isNamed() {
        return !names.isEmpty();
    }

    boolean canBe(EntityType type) {
        return types.contains(type);
    }

    boolean canBeAny(Set<EntityType> others) {
        return others.stream().anyMatch(types::contains);
    }

    /** What it is, if its mentions leave no doubt. */
    Optional<EntityType> type() {
        return types.size() == 1 ? types.stream().findFirst() : Optional.empty();
    }

    /** What titles, nouns and pronouns tell; where they tell nothing, what the given name does. */
    Sex sex() {
        return isSexGuessed() ? sex(guesses) : sex(sexes);
    }

    /** Whether nothing tells the sex but the given name. */
    boolean isSexGuessed() {
        return sex(sexes) == Sex.UNKNOWN;
    }

    private static Sex sex(Map<Sex, Integer> sexes) {
        int male = sexes.getOrDefault(Sex.MALE, 0);
        int female = sexes.getOrDefault(Sex.FEMALE, 0);
        if (male == female) {
            return Sex.UNKNOWN;
        }
        return male > female ? Sex.MALE : Sex.FEMALE;
    }

    Amount amount() {
        int one = amounts.getOrDefault(Amount.ONE, 0);
        int several = amounts.getOrDefault(Amount.SEVERAL, 0);
        if (one == several) {
            return Amount.UNKNOWN;
        }
        return one > several ? Amount.ONE : Amount.SEVERAL;
    }
}
