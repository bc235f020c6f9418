package org.strandline.article.html;

import java.util.Optional;
import java.util.regex.Pattern;
import org.strandline.record.BlockType;

/** Numbers that a page counts its pictures with: {@code 3 / 12}, {@code 3 of 12}. */
final class Counters {

    private static final int LONGEST = 20;
    private static final String NUMBER = "[0-9]{1,4}";
    private static final String SPACE = "\\s?";

    /** {@code 3 / 12}, {@code Image 3 of 12}; not {@code 3.12} or {@code 3 of 12 died}. */
    private static final Pattern COUNTER = Pattern.compile(
            "(?:(?:image|photo|picture|slide)\\s)?" + NUMBER + SPACE + "(?:/|of|sur|von|de|di)" + SPACE + NUMBER,
            Pattern.CASE_INSENSITIVE);

    private Counters() {}

    static Optional<BlockType> type(Candidate candidate) {
        Line line = candidate.line();
        return line.kind() != Line.Kind.CELL && isCounter(line.text())
                ? Optional.of(BlockType.WIDGET)
                : Optional.empty();
    }

    /** Whether {@code text} is nothing but such a number. */
    static boolean isCounter(String text) {
        return text.length() <= LONGEST && COUNTER.matcher(text).matches();
    }
}
