package org.strandline.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import org.strandline.record.Entity;
import org.strandline.record.EntityType;

/** Which entities of a page are one side: two of one name, a people and its country, a government and its country. */
final class Camps {

    private static final List<String> DEMONYMS = List.of("i", "n", "an", "ian", "ese", "ish");
    private static final int SHORT = 4;
    private static final Set<String> EMPTY = Set.of("the", "a", "an", "its", "his", "her", "their", "of", "and", "for");

    private final Map<String, Entity> byId = new HashMap<>();
    private final Map<String, Entity> byName = new HashMap<>();
    private final Map<String, Entity> firms = new HashMap<>();
    private final Map<String, Set<String>> endingIn = new HashMap<>();
    private final Map<String, String> sides = new HashMap<>();

    /** Takes in an entity that can act. */
    void add(Entity entity) {
        byId.put(entity.id(), entity);
        byName.merge(key(entity.name()), entity, Camps::betterOf);
        entity.aliases().forEach(alias -> byName.putIfAbsent(key(alias), entity));
        int blank = entity.name().indexOf(' ');
        if (blank > 0 && entity.type() == EntityType.ORGANISATION) {
            // Melrose Industries plc, of which the page goes on to speak as Melrose
            firms.putIfAbsent(key(entity.name().substring(0, blank)), entity);
            // The Valley Front, which is the Front from there on
            String last = entity.name().substring(entity.name().lastIndexOf(' ') + 1);
            endingIn.computeIfAbsent(key(last), unused -> new HashSet<>()).add(entity.name());
        }
    }

    /**
     * Puts an organisation that is only described, "the rail workers' union", with the one that is called so, the Union of Rail
     * and Tram Workers, where no other is: its noun is in the name, and so is one of the other words if there are any.
     */
    void describe(Entity described) {
        List<String> words = words(described.name());
        if (described.isNamed() || described.type() != EntityType.ORGANISATION || words.isEmpty()) {
            return;
        }
        List<Entity> called = byId.values().stream()
                .filter(other -> other.isNamed() && other.type() == EntityType.ORGANISATION)
                .filter(other -> isCalled(words, words(other.name())))
                .toList();
        if (called.size() == 1) {
            sides.putIfAbsent(described.id(), called.getFirst().id());
        }
    }

    private static boolean isCalled(List<String> described, List<String> name) {
        List<String> others = described.subList(0, described.size() - 1);
        return name.contains(described.getLast())
                && (others.isEmpty() || others.stream().anyMatch(name::contains));
    }

    /** The words of a name as they are compared, without those that are in any name. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(name, " -'’,");
        while (tokens.hasMoreTokens()) {
            String word = key(tokens.nextToken());
            if (word.length() > 1 && !EMPTY.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** Puts a government, or its officials, on the side of its country. */
    void place(Entity institution, Entity country) {
        sides.putIfAbsent(institution.id(), country.id());
    }

    /** The entity with a name. */
    Optional<Entity> called(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /** The one entity that stands for all that are on its side. */
    Entity of(Entity entity) {
        Entity at = byId.getOrDefault(sides.getOrDefault(entity.id(), entity.id()), entity);
        Entity named = byName.getOrDefault(key(at.name()), at);
        return switch (named.type()) {
            case GROUP -> ofPeople(named);
            case PERSON -> named.roles().isEmpty() ? firms.getOrDefault(key(named.name()), named) : named;
            case ORGANISATION -> inFull(named);
            case PLACE, EVENT, WORK -> named;
        };
    }

    /** The country of a people that the page knows by both names: Qatari, Qatar. */
    private Entity ofPeople(Entity people) {
        String name = key(people.name());
        for (String ending : DEMONYMS) {
            String country = name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : "";
            if (byName.containsKey(country)) {
                return byName.getOrDefault(country, people);
            }
        }
        return people;
    }

    /** The organisation that a name of one word is short for: the first word of a firm's name, the last of one name alone. */
    private Entity inFull(Entity named) {
        String name = key(named.name());
        Set<String> longer = named.isNamed() ? endingIn.getOrDefault(name, Set.of()) : Set.of();
        Entity last = longer.size() == 1 ? called(longer.iterator().next()).orElse(named) : named;
        return firms.getOrDefault(name, last);
    }

    private static Entity betterOf(Entity known, Entity other) {
        return known.type() == EntityType.GROUP && other.type() != EntityType.GROUP ? other : known;
    }

    /** A name as it is compared: in small letters, without a plural s. */
    private static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.length() > SHORT && lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
