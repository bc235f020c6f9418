package org.strandline.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.strandline.event.Entry.Owner;
import org.strandline.words.Vocabulary;
import org.strandline.words.WordList;

/**
 * The words that tell of events: verbs from {@code verbs.txt}, nouns from {@code nouns.txt}, classes of other words from {@code
 * words.txt}. How a line is written stands at the head of each file, {@link LexiconLine} reads it.
 */
final class Lexicon {

    private static final Lexicon ENGLISH = new Lexicon();

    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, List<Entry>> verbs = new HashMap<>();
    private final Map<String, List<Entry>> nouns = new HashMap<>();

    private Lexicon() {
        WordList words = WordList.of(Lexicon.class, "words.txt");
        for (String meaning : words.meanings()) {
            boolean ofVerbs = meaning.startsWith("verbs ");
            Set<String> forms = new HashSet<>();
            words.all(meaning)
                    .forEach(word -> forms.addAll(ofVerbs ? Inflections.ofVerb(word) : Inflections.ofNoun(word)));
            classes.put(ofVerbs ? meaning.substring("verbs ".length()) : meaning, Set.copyOf(forms));
        }
        read("verbs.txt", Owner.SUBJECT, verbs);
        read("nouns.txt", Owner.ACTS, nouns);
    }

    static Lexicon english() {
        return ENGLISH;
    }

    /** Whether {@code form}, a word of a page in lower case, is one of a class, in whatever form. */
    boolean isAny(String meaning, String form) {
        return classes.getOrDefault(meaning, Set.of()).contains(form);
    }

    /** What the verb at {@code token} tells of: of all entries whose conditions hold, the one whose conditions say most. */
    Optional<Entry> verb(Scene scene, int token) {
        return best(verbs.getOrDefault(scene.lower(token), List.of()), scene, token);
    }

    /** What the noun at {@code token} tells of: of all entries whose conditions hold, the one whose conditions say most. */
    Optional<Entry> noun(Scene scene, int token) {
        return best(nouns.getOrDefault(scene.lower(token), List.of()), scene, token);
    }

    private static Optional<Entry> best(List<Entry> entries, Scene scene, int token) {
        for (Entry entry : entries) {
            if (entry.fits(scene, token)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private void read(String resource, Owner owner, Map<String, List<Entry>> into) {
        for (String line : Vocabulary.lines(Lexicon.class, resource)) {
            for (LexiconLine.Named named : LexiconLine.read(line, owner, this::forms)) {
                Collection<String> forms =
                        owner == Owner.SUBJECT ? Inflections.ofVerb(named.word()) : Inflections.ofNoun(named.word());
                for (String form : forms) {
                    into.computeIfAbsent(form, unused -> new ArrayList<>()).add(named.entry());
                }
            }
        }
        // Stable: of two entries that say as much, one that tells of nothing goes first, then one that needs no verb,
        // then the one that is written first.
        Comparator<Entry> narrowest = Comparator.<Entry>comparingInt(entry -> -entry.weight())
                .thenComparing(entry -> entry.type().isPresent())
                .thenComparing(entry -> entry.roles().backing() == Entry.Backing.VERB);
        into.values().forEach(entries -> entries.sort(narrowest));
    }

    /** The forms of a noun, or of all nouns of a class where {@code word} is its name behind an {@code @}. */
    private Set<String> forms(String word) {
        if (!word.startsWith("@")) {
            return Inflections.ofNoun(word);
        }
        Set<String> forms = classes.get(word.substring(1));
        if (forms == null) {
            throw new IllegalStateException("no class of words is called " + word);
        }
        return forms;
    }
}
