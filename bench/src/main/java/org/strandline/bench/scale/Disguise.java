package org.strandline.bench.scale;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One story told as another: each word gives way to the same other word of the same length wherever it stands, so that every place in
 * the text stays where it is. All names of a story change, and more than half of its other words; each page has words of its own besides.
 */
final class Disguise {

    /** Of a hundred words of a story that are no names so many give way. */
    private static final int OF_STORY = 60;

    /** Of a hundred names so many give way to a name that other stories know, too; the others to invented ones. */
    private static final int KNOWN_NAMES = 30;

    /** There are so many invented names. */
    private static final int INVENTED = 60_000;

    private static final int HUNDRED = 100;
    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";

    private final Vocabulary vocabulary;
    private final Planned plan;
    private final Map<String, String> known = new HashMap<>();

    Disguise(Vocabulary vocabulary, Planned plan) {
        this.vocabulary = vocabulary;
        this.plan = plan;
    }

    /** What {@code text} becomes; as long as it was. */
    String of(String text) {
        return WordRuns.of(text, this::word);
    }

    private String word(String word) {
        String key = word.toLowerCase(Locale.ROOT);
        if (!vocabulary.isVaried(key)) {
            return word;
        }
        String other = known.computeIfAbsent(key, this::other);
        if (Character.isLowerCase(word.charAt(0))) {
            return other;
        }
        return word.chars().allMatch(Character::isUpperCase)
                ? other.toUpperCase(Locale.ROOT)
                : other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1);
    }

    private String other(String key) {
        long story = mixed(plan.storySeed(), key.hashCode());
        if (vocabulary.isName(key)) {
            return name(key.length(), story);
        }
        for (Planned.Layer layer : plan.layers()) {
            long own = mixed(layer.seed(), key.hashCode());
            if (Math.floorMod(own, HUNDRED) < layer.percent()) {
                return drawn(vocabulary.words(key.length()), mixed(own, 1), key);
            }
        }
        return Math.floorMod(story, HUNDRED) < OF_STORY
                ? drawn(vocabulary.words(key.length()), mixed(story, 1), key)
                : key;
    }

    private String name(int length, long seed) {
        List<String> names = vocabulary.names(length);
        if (!names.isEmpty() && Math.floorMod(seed, HUNDRED) < KNOWN_NAMES) {
            return drawn(names, mixed(seed, 1), "");
        }
        StringBuilder invented = new StringBuilder();
        long sounds = mixed(Math.floorMod(mixed(seed, 2), INVENTED), length);
        for (int i = 0; i < length; i++) {
            String of = i % 2 == 0 ? CONSONANTS : VOWELS;
            invented.append(of.charAt((int) Math.floorMod(sounds, (long) of.length())));
            sounds = mixed(sounds, i);
        }
        return invented.toString();
    }

    private static String drawn(List<String> words, long seed, String otherwise) {
        return words.isEmpty() ? otherwise : words.get((int) Math.floorMod(seed, (long) words.size()));
    }

    /** A number that has nothing to do with {@code seed}, and is always the same (the finalizer of SplitMix64). */
    static long mixed(long seed, long salt) {
        long z = seed + 0x9E3779B97F4A7C15L * (salt + 1);
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
