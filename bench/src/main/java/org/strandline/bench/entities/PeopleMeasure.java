package org.strandline.bench.entities;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.strandline.bench.Half;
import org.strandline.bench.Measure;
import org.strandline.bench.Scores;
import org.strandline.bench.SeedPage;
import org.strandline.bench.english.KeptSentences;
import org.strandline.reading.FactReader;
import org.strandline.record.Entity;
import org.strandline.record.EntityType;
import org.strandline.record.Role;
import tools.jackson.databind.JsonNode;

/**
 * Scores the people of two real scrapes that a careful reader has listed: the share of their names, other names and roles that the
 * record has. A name is found if a person has it as a name; another name counts with or without an office before it; a role is found
 * if the person's roles together have all its words, in any order, a country's adjective for its name.
 */
public final class PeopleMeasure implements Measure {

    private static final Set<String> SMALL = Set.of("of", "the", "for", "s");
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final int LETTERS_THAT_TELL_A_COUNTRY = 4;

    @Override
    public String name() {
        return "entities/seeds";
    }

    @Override
    public List<String> data() {
        return SeedPage.data();
    }

    @Override
    public Scores run(Path shared) throws IOException {
        int found = 0;
        int expected = 0;
        List<Scores.Case> cases = new ArrayList<>();
        try (KeptSentences sentences = KeptSentences.english()) {
            FactReader reader = new FactReader(sentences, Optional.empty());
            for (SeedPage page : SeedPage.all(shared)) {
                List<Entity> persons = page.article().stream()
                        .flatMap(read -> reader.read(read).entities().stream())
                        .filter(entity -> entity.type() == EntityType.PERSON)
                        .toList();
                List<String> missing = new ArrayList<>();
                int items = 0;
                for (JsonNode person : page.gold().path("people")) {
                    items += compare(person, persons, missing);
                }
                expected += items;
                found += items - missing.size();
                cases.add(new Scores.Case(
                        page.name(), Half.TUNED, 1 - (double) missing.size() / items, String.join("\n", missing), ""));
            }
        }
        SortedMap<String, Double> metrics = new TreeMap<>();
        metrics.put("people", (double) found / expected);
        return new Scores(metrics, cases);
    }

    /** Adds what is missing of a person to {@code missing}, and answers how much there should be. */
    private static int compare(JsonNode gold, List<Entity> persons, List<String> missing) {
        String name = gold.path("name").asString();
        List<String> names = new ArrayList<>(List.of(name));
        gold.path("aliases").forEach(alias -> names.add(alias.asString()));
        Optional<Entity> person = persons.stream()
                .filter(entity -> names.stream().anyMatch(alias -> hasName(entity, alias)))
                .findFirst();
        if (person.isEmpty()) {
            missing.add(name);
        }
        int items = 1;
        for (JsonNode alias : gold.path("aliases")) {
            items++;
            if (person.filter(entity -> hasAlias(entity, alias.asString())).isEmpty()) {
                missing.add(name + " alias " + alias.asString());
            }
        }
        for (JsonNode role : gold.path("roles")) {
            items++;
            if (person.filter(entity -> hasRole(entity, role.asString())).isEmpty()) {
                missing.add(name + " role " + role.asString());
            }
        }
        return items;
    }

    private static boolean hasName(Entity entity, String name) {
        return entity.name().equals(name) || entity.aliases().contains(name);
    }

    private static boolean hasAlias(Entity entity, String alias) {
        return hasName(entity, alias)
                || Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                        .anyMatch(name -> alias.endsWith(" " + name)
                                && hasRole(entity, alias.substring(0, alias.length() - name.length())));
    }

    private static boolean hasRole(Entity entity, String gold) {
        List<String> had =
                entity.roles().stream().flatMap(role -> words(role).stream()).toList();
        return words(gold).stream().allMatch(word -> had.stream().anyMatch(other -> alike(word, other)));
    }

    private static List<String> words(Role role) {
        return words(role.title() + " " + role.body().orElse(""));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher runs = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (runs.find()) {
            if (!SMALL.contains(runs.group())) {
                words.add(runs.group());
            }
        }
        return words;
    }

    /** Whether two words are one, or one is the other's country: French and France, British and Britain. */
    private static boolean alike(String one, String other) {
        boolean enough = one.length() >= LETTERS_THAT_TELL_A_COUNTRY && other.length() >= LETTERS_THAT_TELL_A_COUNTRY;
        return one.equals(other)
                || (enough
                        && one.substring(0, LETTERS_THAT_TELL_A_COUNTRY)
                                .equals(other.substring(0, LETTERS_THAT_TELL_A_COUNTRY)));
    }
}
