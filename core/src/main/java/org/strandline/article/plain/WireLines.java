package org.strandline.article.plain;

import java.util.Optional;
import java.util.Set;
import org.strandline.record.BlockType;

/** Knows the lines that agencies and archives put around a text for editors: notes on what changed, addresses, end marks. */
final class WireLines {

    private static final Set<String> CHANGES = Set.of(
            "adds",
            "recasts",
            "updates",
            "corrects",
            "repeats",
            "rewrites",
            "refiles",
            "removes",
            "writethru",
            "trims");

    private static final Set<String> SIGN_OFFS =
            Set.of("reporting", "editing", "writing", "compiled", "written", "edited");

    private static final Set<String> END_MARKS = Set.of(
            "-30-", "- 30 -", "–30–", "-ENDS-", "-Ends-", "- ends -", "ENDS", "-END-", "###", "# # #", "***END***");

    private static final int LONGEST = 40;

    private WireLines() {}

    /** What {@code passage} is, if it is such a line. */
    static Optional<Mark> mark(String text, Passage passage) {
        String words = passage.span().of(text);
        if (END_MARKS.contains(words)) {
            return Optional.of(new Mark(BlockType.BOILERPLATE, "end-mark"));
        }
        if (isSlug(words)) {
            return Optional.of(new Mark(BlockType.BOILERPLATE, "slug"));
        }
        boolean bracketed = words.startsWith("(") && words.endsWith(")") && passage.words() <= LONGEST;
        if (!bracketed) {
            return Optional.empty();
        }
        if (words.startsWith("((")) {
            return Optional.of(new Mark(BlockType.BOILERPLATE, "wire-note"));
        }
        WordCursor first = new WordCursor(text, passage.span());
        boolean word = first.next();
        if (word && SIGN_OFFS.contains(first.word()) && namesTheWork(words)) {
            return Optional.of(new Mark(BlockType.BYLINE, "sign-off"));
        }
        return word && CHANGES.contains(first.word())
                ? Optional.of(new Mark(BlockType.BOILERPLATE, "wire-note"))
                : Optional.empty();
    }

    /** {@code BC-CORVANIA-SALT/ (UPDATE 2)}: words in capitals, tied together, with a stroke at the end. */
    private static boolean isSlug(String words) {
        int blank = words.indexOf(' ');
        String first = blank < 0 ? words : words.substring(0, blank);
        return first.length() <= LONGEST
                && first.endsWith("/")
                && first.indexOf('-') > 0
                && first.codePoints().noneMatch(Character::isLowerCase);
    }

    /** {@code (Reporting by …}, {@code (Editing by …}, but not {@code (Reporting restrictions were lifted)}. */
    private static boolean namesTheWork(String words) {
        return words.indexOf(" by ") > 0 && words.indexOf(" by ") <= LONGEST;
    }
}
