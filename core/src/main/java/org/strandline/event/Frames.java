package org.strandline.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.strandline.words.WordList;

/** The words that say whether what they govern happened, from {@code status-frames.txt}. */
final class Frames {

    private static final String RESOURCE = "status-frames.txt";
    private static final String BETWEEN = " ";
    private static final String E = "e";
    private static final String I = "i";
    private static final String IE = "ie";
    private static final String Y = "y";
    private static final String ED = "ed";
    private static final Map<String, Operator> OPERATORS = operators();

    private Frames() {}

    /** What a word, by its dictionary form, does with what stands at {@code position}. */
    static Optional<Operator> of(String position, String lemma) {
        return of(position, lemma, "");
    }

    /** What a word with its particle does with what stands at {@code position}: "rule out". */
    static Optional<Operator> of(String position, String lemma, String particle) {
        String tail = particle.isEmpty() ? "" : BETWEEN + particle;
        return forms(lemma).stream()
                .map(form -> Optional.ofNullable(OPERATORS.get(position + BETWEEN + form + tail)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The dictionary form of an inflected word may be wrong by its end: "promis", "deni", "plann", "rejecte". */
    private static List<String> forms(String lemma) {
        String lower = lemma.toLowerCase(Locale.ROOT);
        String shorter = lower.substring(0, Math.max(lower.length() - 1, 0));
        if (lower.endsWith(IE)) {
            return List.of(lower, lower.substring(0, lower.length() - IE.length()) + Y);
        }
        if (lower.endsWith(I)) {
            return List.of(lower, shorter + Y);
        }
        if (lower.endsWith(ED)) {
            String stem = shorter.substring(0, shorter.length() - 1);
            return List.of(lower, shorter, stem, stem.substring(0, Math.max(stem.length() - 1, 0)));
        }
        boolean doubled = lower.length() > 2 && lower.charAt(lower.length() - 2) == lower.charAt(lower.length() - 1);
        return lower.endsWith(E) || doubled ? List.of(lower, shorter) : List.of(lower, lower + E);
    }

    private static Map<String, Operator> operators() {
        WordList words = WordList.of(Frames.class, RESOURCE);
        Map<String, Operator> operators = new HashMap<>();
        for (String meaning : words.meanings()) {
            int space = meaning.indexOf(BETWEEN);
            Operator operator = Operator.valueOf(meaning.substring(0, space).toUpperCase(Locale.ROOT));
            String position = meaning.substring(space + 1);
            for (String word : words.all(meaning)) {
                if (operators.put(position + BETWEEN + word, operator) != null) {
                    throw new IllegalStateException(RESOURCE + " has two meanings of " + word + ", " + position);
                }
            }
        }
        return Map.copyOf(operators);
    }
}
