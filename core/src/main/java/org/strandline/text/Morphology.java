package org.strandline.text;

import java.util.Optional;

/**
 * The inflection of a word: its features as Universal Dependencies 2 writes them.
 *
 * @param features {@code Name=Value} pairs in alphabetical order with {@code |} between them, empty where the word has none
 */
public record Morphology(String features) {

    public static final Morphology NONE = new Morphology("");

    /** The tense of a verb form; a participle has one, too. */
    public enum Tense {
        PAST,
        PRESENT
    }

    /** The mood of a finite verb. */
    public enum Mood {
        INDICATIVE,
        IMPERATIVE,
        SUBJUNCTIVE
    }

    /** The number of a noun, pronoun, determiner or finite verb. */
    public enum Count {
        SINGULAR,
        PLURAL,
        PLURAL_ONLY
    }

    /** What kind of verb form a word is. */
    public enum VerbForm {
        FINITE,
        INFINITIVE,
        PARTICIPLE,
        GERUND
    }

    public Optional<Tense> tense() {
        return value("Tense").flatMap(value -> switch (value) {
            case "Past" -> Optional.of(Tense.PAST);
            case "Pres" -> Optional.of(Tense.PRESENT);
            default -> Optional.empty();
        });
    }

    public Optional<Mood> mood() {
        return value("Mood").flatMap(value -> switch (value) {
            case "Ind" -> Optional.of(Mood.INDICATIVE);
            case "Imp" -> Optional.of(Mood.IMPERATIVE);
            case "Sub" -> Optional.of(Mood.SUBJUNCTIVE);
            default -> Optional.empty();
        });
    }

    public Optional<Count> number() {
        return value("Number").flatMap(value -> switch (value) {
            case "Sing" -> Optional.of(Count.SINGULAR);
            case "Plur" -> Optional.of(Count.PLURAL);
            case "Ptan" -> Optional.of(Count.PLURAL_ONLY);
            default -> Optional.empty();
        });
    }

    public Optional<VerbForm> verbForm() {
        return value("VerbForm").flatMap(value -> switch (value) {
            case "Fin" -> Optional.of(VerbForm.FINITE);
            case "Inf" -> Optional.of(VerbForm.INFINITIVE);
            case "Part" -> Optional.of(VerbForm.PARTICIPLE);
            case "Ger" -> Optional.of(VerbForm.GERUND);
            default -> Optional.empty();
        });
    }

    /** The grammatical person: 1, 2 or 3. */
    public Optional<Integer> person() {
        return value("Person").map(Integer::valueOf);
    }

    public boolean isPassive() {
        return value("Voice").filter("Pass"::equals).isPresent();
    }

    /** The value of a feature, such as {@code Past} of {@code Tense}. */
    public Optional<String> value(String feature) {
        int from = 0;
        while (from < features.length()) {
            int bar = features.indexOf('|', from);
            int end = bar < 0 ? features.length() : bar;
            if (features.startsWith(feature, from) && features.startsWith("=", from + feature.length())) {
                return Optional.of(features.substring(from + feature.length() + 1, end));
            }
            from = end + 1;
        }
        return Optional.empty();
    }
}
