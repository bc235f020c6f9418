package org.strandline.statement;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.strandline.record.Statement.Act;
import org.strandline.words.Vocabulary;

/** Words that report speech, thought and will, and words around them that say how. */
final class CueWords {

    private static final String E = "e";
    private static final String IE = "ie";
    private static final String ING = "ing";
    private static final Map<String, Act> ACTS = acts();
    private static final Vocabulary WORDING = Vocabulary.of(CueWords.class, "wording.txt");

    private CueWords() {}

    /** What is done with a word, by its lemma; empty for a word that reports nothing. */
    static Optional<Act> act(String lemma) {
        String lower = lemma.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(ACTS.getOrDefault(lower, ACTS.get(mended(lower))));
    }

    /** What is done with a participle, by its lemma, which may lack the second of two letters: "ad" for adding. */
    static Optional<Act> actOfParticiple(String lemma) {
        return act(lemma).or(() -> act(lemma + lemma.charAt(lemma.length() - 1)));
    }

    /** Whether this verb, by its lemma, passes on what another said. */
    static boolean cites(String lemma) {
        String lower = lemma.toLowerCase(Locale.ROOT);
        return WORDING.has("citing", lower) || WORDING.has("citing", mended(lower));
    }

    /** Whether the object of this verb, by its lemma, is whom one speaks to or against: told, accused. */
    static boolean addresses(String lemma) {
        String lower = lemma.toLowerCase(Locale.ROOT);
        return WORDING.has("addressing", lower) || WORDING.has("addressing", mended(lower));
    }

    /** Whether this verb, by its lemma, is one for what courts do to the accused. */
    static boolean charges(String lemma) {
        String lower = lemma.toLowerCase(Locale.ROOT);
        return WORDING.has("charging", lower) || WORDING.has("charging", mended(lower));
    }

    /** The lemma of a past tense may be wrong by its end: "warne", "promis", "denie", "slamm"; a participle's may be the participle: "citing". */
    private static String mended(String lemma) {
        if (lemma.endsWith(IE)) {
            return lemma.substring(0, lemma.length() - IE.length()) + "y";
        }
        if (lemma.endsWith(ING)) {
            return lemma.substring(0, lemma.length() - ING.length()) + E;
        }
        int last = lemma.length() - 1;
        if (last > 1 && lemma.charAt(last) == lemma.charAt(last - 1)) {
            return lemma.substring(0, last);
        }
        return lemma.endsWith(E) ? lemma.substring(0, lemma.length() - 1) : lemma + E;
    }

    /** Whether a page that reports with this word, by its lemma, keeps its distance. */
    static boolean isDistant(String lemma) {
        return WORDING.has("distant", lemma);
    }

    /** Whether this word beside a cue keeps a distance: reportedly. */
    static boolean keepsDistance(String word) {
        return WORDING.has("distant-word", word);
    }

    /** Whether this cue, by its lemma, answers what was said before. */
    static boolean isReply(String lemma) {
        return WORDING.has("reply", lemma);
    }

    /** Whether a phrase with this head, such as "in response", marks an answer. */
    static boolean meansReply(String lemma) {
        return WORDING.has("reply-word", lemma);
    }

    /** Whether this noun, by its lemma or as it stands, is for people to whom one speaks without their passing it on: reporters. */
    static boolean isAudience(String noun) {
        return WORDING.has("audience", noun) || WORDING.has("audience", noun + "s");
    }

    /** Whether behind this auxiliary, by its lemma, a verb has no ending: "would call". */
    static boolean isModal(String lemma) {
        return WORDING.has("modal", lemma);
    }

    /** Whether this noun, by its lemma, is a stretch of time. */
    static boolean isPeriod(String lemma) {
        return WORDING.has("period", lemma);
    }

    /** Whether this noun, by its lemma, is something written or recorded. */
    static boolean isDocument(String lemma) {
        return WORDING.has("document", lemma);
    }

    /** Whether one says something in or on this, by its lemma. */
    static boolean isMedium(String lemma) {
        return WORDING.has("medium", lemma);
    }

    /** Whether this is a word of the name of a newspaper, an agency or a station. */
    static boolean isOutlet(String word) {
        return WORDING.has("outlet", word);
    }

    /** Whether this word, behind a comma, leads to what else went on while something was said. */
    static boolean opensAside(String lemma) {
        return WORDING.has("aside", lemma);
    }

    /** Whether this preposition leads to a medium or an occasion. */
    static boolean leadsToMedium(String lemma) {
        return WORDING.has("medium-case", lemma);
    }

    private static Map<String, Act> acts() {
        Map<String, Act> acts = new HashMap<>();
        Vocabulary.entries(CueWords.class, "cues.txt")
                .forEach(entry ->
                        acts.put(entry.getValue(), Act.valueOf(entry.getKey().toUpperCase(Locale.ROOT))));
        return acts;
    }
}
