package org.strandline.language;

import com.carrotsearch.labs.langid.DetectedLanguage;
import com.carrotsearch.labs.langid.LangIdV3;
import com.carrotsearch.labs.langid.Model;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.strandline.article.LanguageIdentifier;

/**
 * Tells the language of a text: first by its script, where one language owns that; then by the words of English;
 * then by its runs of letters, with the model of langid.py (Lui and Baldwin, "langid.py: An Off-the-shelf Language Identification Tool", ACL 2012); then, for
 * languages which that model takes for one another, by words that only one of them has.
 *
 * <p>The model is loaded when a text needs it for the first time. Immutable; may be shared between threads.
 */
public final class NgramLanguageIdentifier implements LanguageIdentifier {

    /** How many characters are looked at. More change no answer on the pages we measured, and cost as much again. */
    private static final int SAMPLE = 1_200;

    /** Fewer letters than this tell nothing where the script does not. */
    private static final int FEWEST_LETTERS = 25;

    /** Below this the model is guessing: lists of names, code, a text in two languages. */
    private static final double CONFIDENT = 0.5;

    /** Languages that share a script which {@link Letters} gives to one of them; the model may say another. */
    private static final Map<String, Set<String>> SHARING =
            Map.of("hi", Set.of("mr", "ne"), "bn", Set.of("as"), "am", Set.of("ti"));

    /** Tags of the model that BCP 47 has a more exact one for. */
    private static final Map<String, String> EXACT = Map.of("no", "nb");

    @Override
    public String identify(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        Letters letters = Letters.of(sample);
        Optional<String> byScript = letters.language();
        if (byScript.isPresent() && !SHARING.containsKey(byScript.get())) {
            return byScript.get();
        }
        if (letters.total() < FEWEST_LETTERS) {
            return byScript.orElse(UNDETERMINED);
        }
        if (byScript.isEmpty() && EnglishWords.areIn(sample)) {
            return "en";
        }
        String language = byModel(sample);
        return byScript.map(first -> SHARING.getOrDefault(first, Set.of()).contains(language) ? language : first)
                .orElse(language);
    }

    private static String byModel(String sample) {
        // the classifier has a state of its own, the model it reads has none
        DetectedLanguage detected = new LangIdV3(Loaded.MODEL).classify(sample, true);
        if (detected.getConfidence() < CONFIDENT) {
            return UNDETERMINED;
        }
        String language = EXACT.getOrDefault(detected.getLangCode(), detected.getLangCode());
        Neighbours neighbours = Loaded.NEIGHBOURS.get(language);
        return neighbours == null ? language : neighbours.closest(language, sample);
    }

    /** What is loaded at the first use. */
    private static final class Loaded {
        static final Model MODEL = Model.defaultModel();
        static final Map<String, Neighbours> NEIGHBOURS = Neighbours.load();

        private Loaded() {}
    }
}
