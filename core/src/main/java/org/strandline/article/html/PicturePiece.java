package org.strandline.article.html;

import org.strandline.article.metadata.CaptionLine;
import org.strandline.text.Span;
import org.strandline.words.Vocabulary;

/**
 * A line of a caption or of its credit.
 *
 * @param index the line's index in the layout
 * @param line the line
 * @param span its place in the article's text
 * @param split its words as caption and credit
 * @param mark what the boxes around it call it
 */
record PicturePiece(int index, Line line, Span span, CaptionLine split, Mark mark) {

    /** What the nearest box that says anything calls a line. */
    enum Mark {
        CAPTION,
        CREDIT,
        EITHER,
        NOTHING
    }

    private static final int CREDIT_WORDS = 8;
    private static final int LONGEST_CREDIT = 12;
    private static final int LABEL_WORDS = 3;
    private static final Vocabulary WORDS = Vocabulary.of(CaptionLine.class, "credit-words.txt");

    boolean saysCaption() {
        return mark == Mark.CAPTION;
    }

    /** Whether it is a credit by its words or, where these leave it open, by the box around it. */
    boolean isCredit() {
        boolean brief = line.words() <= LONGEST_CREDIT && !isLabel();
        boolean open = split.credit().isEmpty() || isTwoCredits();
        return split.caption().isEmpty()
                || (mark == Mark.CREDIT && brief && open)
                || (mark == Mark.EITHER && brief && open && line.tally().sentences() == 0);
    }

    /** Whether its box may be named after the box around it: {@code caption-credit}. */
    boolean saysEither() {
        return mark == Mark.EITHER;
    }

    /** {@code Photo illustration by The Fen Post. Photo by Jane Doe}: what stands before the credit is one as well. */
    private boolean isTwoCredits() {
        return split.caption()
                .map(CaptionLine::split)
                .filter(before -> before.caption().isEmpty())
                .isPresent();
    }

    /** Whether it is short enough, and no sentence, so that it can be a credit that does not say so. */
    boolean mayBeCredit() {
        return line.words() > 0 && line.words() <= CREDIT_WORDS && line.tally().sentences() == 0;
    }

    /** Whether it only says what the next line is: {@code Photo:}, {@code Image caption}, {@code Copyright}. */
    boolean isLabel() {
        String text = label();
        int space = text.lastIndexOf(' ');
        return line.words() > 0
                && line.words() <= LABEL_WORDS
                && (WORDS.has("label", text.substring(space + 1)) || labelsCaption())
                && (space < 0 || isOfLabel(text.substring(0, space)));
    }

    /** Whether, being a label, it announces the caption rather than the credit. */
    boolean labelsCaption() {
        String text = label();
        return WORDS.has("caption", text.substring(text.lastIndexOf(' ') + 1));
    }

    private static boolean isOfLabel(String word) {
        return WORDS.has("label", word) || WORDS.has("qualifier", word);
    }

    /** The words without a colon or comma after them. */
    private String label() {
        String text = line.text();
        int end = text.length();
        while (end > 0 && " :,：".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
