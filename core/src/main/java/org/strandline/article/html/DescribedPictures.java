package org.strandline.article.html;

import java.util.List;

/**
 * Captions that say what the alternative text of the image above them says, perhaps with a credit behind it: they need no name
 * and no box around them and the image.
 */
final class DescribedPictures {

    /** Lines between an image and such a caption, at most. */
    private static final int REACH = 2;

    /** Lines of a box that holds a caption and its credit. */
    private static final int MOST_LINES = 2;

    private static final int LEAST_WORDS = 2;

    /** Words of an alternative text that do not open a paragraph by chance, at least. */
    private static final int TELLING_WORDS = 4;

    /** Letters that a name of the site behind the one, or a credit behind the other, has at most. */
    private static final int MORE_LETTERS = 60;

    /** Boxes around a line that may say that it is an author's name, beside a portrait. */
    private static final int STEPS = 6;

    private static final Cues AUTHOR = Cues.of(Cue.BYLINE, Cue.BIO, Cue.COMMENT);

    private DescribedPictures() {}

    /** Which box is the caption of {@code image}, -1 if no line below it says what the image is described with. */
    static int caption(List<Layout.Box> boxes, List<Line> lines, PictureBoxes.Shown image) {
        if (image.alternative().isBlank()) {
            return -1;
        }
        String described = WordKey.of(image.alternative());
        int end = Math.min(lines.size(), image.line() + REACH);
        for (int index = image.line(); index < end; index++) {
            Line line = lines.get(index);
            Layout.Box box = boxes.get(line.box());
            boolean small = box.endLine() - box.firstLine() <= MOST_LINES && box.firstLine() >= image.line();
            if (small && isFree(line) && agree(described, line) && !isOfAuthor(boxes, line)) {
                return line.box();
            }
        }
        return -1;
    }

    private static boolean isFree(Line line) {
        return !line.isHeading()
                && line.kind() != Line.Kind.ITEM
                && line.tally().linked() == 0
                && line.words() >= LEAST_WORDS;
    }

    private static boolean isOfAuthor(List<Layout.Box> boxes, Line line) {
        int at = line.box();
        for (int step = 0; step < STEPS && at > 0; step++) {
            if (boxes.get(at).cues().hasAny(AUTHOR)) {
                return true;
            }
            at = boxes.get(at).parent();
        }
        return false;
    }

    private static boolean agree(String described, Line line) {
        String key = line.key();
        return key.equals(described) || isOpenedBy(key, described) || isOpenedBy(described, key);
    }

    /** Whether {@code whole} goes on a little behind {@code part}. */
    private static boolean isOpenedBy(String whole, String part) {
        return whole.length() > part.length()
                && whole.length() - part.length() <= MORE_LETTERS
                && whole.charAt(part.length()) == ' '
                && whole.startsWith(part)
                && WordKey.split(part).length >= TELLING_WORDS;
    }
}
