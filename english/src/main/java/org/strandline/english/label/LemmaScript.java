package org.strandline.english.label;

import java.util.Locale;

/**
 * How a word's lemma is made from the word: some characters are cut off its end, others put there
 * (<a href="https://aclanthology.org/K18-2020/">Straka 2018</a> calls it a lemma rule).
 *
 * @param lower whether the word is put into lower case first
 * @param cut how many characters are cut off its end
 * @param ending what is put there
 */
public record LemmaScript(boolean lower, int cut, String ending) {

    public static final LemmaScript SAME = new LemmaScript(false, 0, "");

    /** The shortest script that makes {@code lemma} from {@code word}. */
    public static LemmaScript between(String word, String lemma) {
        LemmaScript same = suffixes(false, word, lemma);
        LemmaScript lower = suffixes(true, word.toLowerCase(Locale.ROOT), lemma);
        return same.size() <= lower.size() ? same : lower;
    }

    /** Reads what {@link #toString} wrote. */
    public static LemmaScript parse(String written) {
        int comma = written.indexOf(',');
        return new LemmaScript(
                written.charAt(0) == 'l', Integer.parseInt(written, 1, comma, 10), written.substring(comma + 1));
    }

    /** The lemma of {@code word}; the word itself where it is too short for this script. */
    public String apply(String word) {
        String base = lower ? word.toLowerCase(Locale.ROOT) : word;
        return base.length() < cut ? word : base.substring(0, base.length() - cut) + ending;
    }

    private static LemmaScript suffixes(boolean lower, String word, String lemma) {
        int common = 0;
        while (common < word.length() && common < lemma.length() && word.charAt(common) == lemma.charAt(common)) {
            common++;
        }
        return new LemmaScript(lower, word.length() - common, lemma.substring(common));
    }

    private int size() {
        return cut + ending.length();
    }

    @Override
    public String toString() {
        return (lower ? "l" : "=") + cut + "," + ending;
    }
}
