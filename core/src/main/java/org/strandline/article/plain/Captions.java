package org.strandline.article.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.strandline.article.metadata.CaptionLine;
import org.strandline.record.BlockType;
import org.strandline.text.Span;

/**
 * Finds captions that stand on a line of their own over the line with the credit: the picture's description for those who
 * cannot see it, then the caption that others see.
 */
final class Captions {

    static final String PAIR = "caption-pair";

    /** The rule for a caption without its credit, below the line that has both. */
    static final String AGAIN = "caption-again";

    private static final double SAME_WORDS = 0.6;
    private static final int LONGEST_SLUG = 6;
    private static final int LONGEST_LABEL = 2;
    private static final int LONGEST = 60;

    private Captions() {}

    /** {@code marks}, with the first line of each pair of caption lines marked too. */
    static List<Optional<Mark>> paired(String text, List<Passage> passages, List<Optional<Mark>> marks) {
        List<Optional<Mark>> paired = new ArrayList<>(marks);
        for (int i = 0; i + 1 < passages.size(); i++) {
            boolean over = credited(marks.get(i + 1));
            boolean label = marks.get(i)
                            .filter(mark -> mark.rule().equals("named-caption"))
                            .isPresent()
                    && passages.get(i).words() <= LONGEST_LABEL;
            if (label && marks.get(i + 1).isEmpty()) {
                paired.set(i + 1, Optional.of(new Mark(BlockType.CAPTION, "captioned")));
            }
            boolean free = marks.get(i).isEmpty()
                    || marks.get(i).filter(mark -> mark.rule().equals("copy")).isPresent();
            if (over && free && belongs(text, passages.get(i), passages.get(i + 1))) {
                paired.set(i, Optional.of(new Mark(BlockType.CAPTION, PAIR)));
            }
            if (credited(marks.get(i)) && isCaptionOf(text, passages.get(i), passages.get(i + 1))) {
                paired.set(i + 1, Optional.of(new Mark(BlockType.CAPTION, AGAIN)));
            }
        }
        return paired;
    }

    private static boolean credited(Optional<Mark> mark) {
        return mark.filter(
                        known -> known.rule().equals("credit") || known.rule().equals("signed-caption"))
                .isPresent();
    }

    /** Whether {@code below} is the caption on {@code credited}, without the credit. */
    private static boolean isCaptionOf(String text, Passage credited, Passage below) {
        Optional<String> caption = CaptionLine.split(credited.span().of(text)).caption();
        return caption.isPresent() && caption.get().equals(below.span().of(text));
    }

    private static boolean belongs(String text, Passage upper, Passage lower) {
        if (upper.words() > LONGEST) {
            return false;
        }
        CaptionLine line = CaptionLine.split(lower.span().of(text));
        String caption = line.caption().orElse("");
        if (sharedWords(upper.span().of(text), caption) >= SAME_WORDS) {
            return true;
        }
        Span all = new Span(0, caption.length());
        boolean slug = caption.isEmpty() || Shape.of(caption, all).words() <= LONGEST_SLUG;
        return slug
                && !upper.shape().endsSentence()
                && (caption.isEmpty() || (!lower.afterBlank() && upper.afterBlank()));
    }

    /** Share of the words of the longer text that both have. */
    static double sharedWords(String some, String others) {
        Set<String> someWords = words(some);
        Set<String> otherWords = words(others);
        int longer = Math.max(someWords.size(), otherWords.size());
        someWords.retainAll(otherWords);
        return longer == 0 ? 0 : (double) someWords.size() / longer;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        WordCursor word = new WordCursor(text, new Span(0, text.length()));
        while (word.next()) {
            words.add(word.word());
        }
        return words;
    }
}
