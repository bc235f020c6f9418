package org.strandline.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.strandline.record.Entity;
import org.strandline.record.EntityType;
import org.strandline.words.Countries;
import org.strandline.words.NameKey;
import org.strandline.words.WordList;

/**
 * Tells which entities of several pages are one, by their types and names. A country is known by any of its names, a body by its
 * name without an Inc and by initials that a page explains, a person by the full name, or by a surname that only one of the persons
 * bears. What no page names is one with nothing.
 */
public final class Identity {

    private static final WordList WORDS = WordList.of(Identity.class, "names.txt");

    private static final int LONGEST_NAME = 6;

    private final Map<Member, Integer> groups;

    /**
     * An entity of one of the pages.
     *
     * @param page the page's number in the list
     * @param id the entity's id on it
     */
    public record Member(int page, String id) {}

    private Identity(Map<Member, Integer> groups) {
        this.groups = groups;
    }

    /** Who is who on {@code pages}, each given by its entities. */
    public static Identity of(List<List<Entity>> pages) {
        Map<Member, Set<String>> keys = new LinkedHashMap<>();
        for (int page = 0; page < pages.size(); page++) {
            for (Entity entity : pages.get(page)) {
                if (entity.isNamed()) {
                    keys.put(new Member(page, entity.id()), keys(entity));
                }
            }
        }
        Map<String, Set<String>> fullNames = fullNames(keys);
        fullNames.putAll(longNames(pages, keys));
        Groups groups = new Groups();
        keys.forEach((member, names) -> {
            for (String name : names) {
                Set<String> full = fullNames.getOrDefault(name, Set.of());
                groups.join(member, full.size() == 1 ? full.iterator().next() : name);
            }
        });
        return new Identity(groups.numbered());
    }

    /** The entities that are one, with the pages in order; each entity that a page names is in one group. */
    public List<List<Member>> groups() {
        Map<Integer, List<Member>> byNumber = new TreeMap<>();
        groups.forEach((member, number) ->
                byNumber.computeIfAbsent(number, unused -> new ArrayList<>()).add(member));
        return List.copyOf(byNumber.values());
    }

    /** Whether two entities are one. */
    public boolean areOne(Member one, Member other) {
        return one.equals(other) || (groups.containsKey(one) && groups.get(one).equals(groups.get(other)));
    }

    /** Of each surname, the full names that end in it. */
    private static Map<String, Set<String>> fullNames(Map<Member, Set<String>> keys) {
        Map<String, Set<String>> fullNames = new HashMap<>();
        for (Set<String> names : keys.values()) {
            for (String name : names) {
                int space = name.lastIndexOf(' ');
                if (isOf(EntityType.PERSON, name) && space > name.indexOf(':') + 1) {
                    String surname = kind(EntityType.PERSON) + name.substring(space + 1);
                    fullNames
                            .computeIfAbsent(surname, unused -> new LinkedHashSet<>())
                            .add(name);
                }
            }
        }
        return fullNames;
    }

    /**
     * Of each body's short name, the one longer name that ends in it, if a page has both: the Concord, the Lakes Concord. A short name that
     * ends two longer ones stands for neither.
     */
    private static Map<String, Set<String>> longNames(List<List<Entity>> pages, Map<Member, Set<String>> keys) {
        Map<String, Set<Integer>> bodies = new LinkedHashMap<>();
        for (int page = 0; page < pages.size(); page++) {
            for (Entity entity : pages.get(page)) {
                if (entity.type() == EntityType.ORGANISATION) {
                    for (String name : keys.getOrDefault(new Member(page, entity.id()), Set.of())) {
                        bodies.computeIfAbsent(name, unused -> new LinkedHashSet<>())
                                .add(page);
                    }
                }
            }
        }
        Map<String, Set<String>> byTail = new HashMap<>();
        for (String name : bodies.keySet()) {
            int space = name.indexOf(' ');
            for (int words = 0; space > 0 && words < LONGEST_NAME; words++) {
                String tail = kind(EntityType.ORGANISATION) + name.substring(space + 1);
                if (bodies.containsKey(tail)) {
                    byTail.computeIfAbsent(tail, unused -> new LinkedHashSet<>())
                            .add(name);
                }
                space = name.indexOf(' ', space + 1);
            }
        }
        byTail.entrySet()
                .removeIf(entry -> entry.getValue().size() != 1
                        || Collections.disjoint(
                                bodies.getOrDefault(entry.getKey(), Set.of()),
                                bodies.getOrDefault(entry.getValue().iterator().next(), Set.of())));
        return byTail;
    }

    private static Set<String> keys(Entity entity) {
        Set<String> keys = new LinkedHashSet<>();
        List<String> texts = new ArrayList<>();
        texts.add(entity.name());
        if (entity.type() != EntityType.PERSON) {
            texts.addAll(entity.aliases());
        }
        for (String text : texts) {
            String key = key(entity.type(), NameKey.words(text));
            if (!key.isEmpty()) {
                keys.add(kind(entity.type()) + key);
            }
        }
        return keys;
    }

    private static String key(EntityType type, List<String> words) {
        String whole = String.join(" ", words);
        return switch (type) {
            case PLACE, ORGANISATION ->
                Countries.ALL
                        .named(whole)
                        .or(() -> Countries.ALL.described(whole))
                        .orElseGet(() -> String.join(" ", withoutSuffix(words)));
            case PERSON, GROUP, EVENT, WORK -> whole;
        };
    }

    private static List<String> withoutSuffix(List<String> words) {
        int end = words.size();
        while (end > 1 && WORDS.has("org.suffix", words.get(end - 1))) {
            end--;
        }
        return words.subList(0, end);
    }

    /** Bodies, places and works are not kept apart: one page's "Velmora" acts, another's is visited; a paper is a body and a work. */
    private static String kind(EntityType type) {
        return switch (type) {
            case PERSON -> "person:";
            case ORGANISATION, PLACE -> "body:";
            case GROUP -> "group:";
            case EVENT -> "event:";
            case WORK -> "body:";
        };
    }

    private static boolean isOf(EntityType type, String key) {
        return key.startsWith(kind(type));
    }

    /** Members by the names that they share, in sets that grow together. */
    private static final class Groups {

        private final Map<Member, Member> parents = new LinkedHashMap<>();
        private final Map<String, Member> byName = new HashMap<>();

        void join(Member member, String name) {
            parents.putIfAbsent(member, member);
            Member other = byName.computeIfAbsent(name, unused -> member);
            parents.put(root(member), root(other));
        }

        private Member root(Member member) {
            Member root = member;
            while (!parents.getOrDefault(root, root).equals(root)) {
                root = parents.getOrDefault(root, root);
            }
            parents.put(member, root);
            return root;
        }

        Map<Member, Integer> numbered() {
            Map<Member, Integer> numbers = new HashMap<>();
            Map<Member, Integer> groups = new LinkedHashMap<>();
            for (Member member : List.copyOf(parents.keySet())) {
                Member root = root(member);
                numbers.putIfAbsent(root, numbers.size());
                groups.put(member, numbers.getOrDefault(root, 0));
            }
            return groups;
        }
    }
}
