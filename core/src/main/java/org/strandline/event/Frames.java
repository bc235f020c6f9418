package org.strandline.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.strandline.words.WordList;

/** The words that say whether what they govern happened, from {@code status-frames.txt}. */
final class Frames {

    private static final String RESOURCE = "status-frames.txt";
    private static final String BETWEEN = " ";
    private static final Map<String, Operator> OPERATORS = operators();

    private Frames() {}

    /** What a word, by its dictionary form, does with what stands at {@code position}. */
    static Optional<Operator> of(String position, String lemma) {
        return of(position, lemma, "");
    }

    /** What a word with its particle does with what stands at {@code position}: "rule out". */
    static Optional<Operator> of(String position, String lemma, String particle) {
        String tail = particle.isEmpty() ? "" : BETWEEN + particle;
        return DictionaryForms.of(lemma).stream()
                .map(form -> Optional.ofNullable(OPERATORS.get(position + BETWEEN + form + tail)))
                .flatMap(Optional::stream)
                .findFirst();
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
