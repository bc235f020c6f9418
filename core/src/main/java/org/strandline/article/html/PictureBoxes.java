package org.strandline.article.html;

import java.util.ArrayList;
import java.util.List;
import org.strandline.article.metadata.CaptionLine;

/**
 * Boxes that hold a picture and little else, so that what little they say is its caption and credit.
 *
 * <p>Many sites show pictures in nameless boxes instead of {@code figure} elements. Such a box is told by its shape: an image,
 * then one to three lines that are neither links nor headings, in boxes of their own. An image inside a paragraph makes no
 * caption of the paragraph.
 */
final class PictureBoxes {

    /**
     * An image.
     *
     * @param box index of the nearest box around it
     * @param line how many lines stand before it
     */
    record Shown(int box, int line) {}

    private static final int REACH = 4;
    private static final int MOST_LINES = 3;

    /** Tuned on the tuned half of the news pages: captions without a credit are short, and no paragraphs. */
    private static final int MOST_WORDS = 30;

    private static final int MOST_WORDS_WITH_CREDIT = 70;
    private static final int CREDIT_WORDS = 6;
    private static final Cues NO_PICTURE = CueGroups.READ_ON.with(Cues.of(
            Cue.ARTICLE,
            Cue.MAIN,
            Cue.BODY,
            Cue.BYLINE,
            Cue.BIO,
            Cue.BUTTON,
            Cue.COMMENT,
            Cue.FOOTER,
            Cue.FORM,
            Cue.HEADER,
            Cue.LIST,
            Cue.NAVIGATION,
            Cue.QUOTE,
            Cue.TABLE));

    private final List<Layout.Box> boxes;
    private final List<Line> lines;

    private PictureBoxes(List<Layout.Box> boxes, List<Line> lines) {
        this.boxes = boxes;
        this.lines = lines;
    }

    /** The boxes of a page, those that hold only a picture and its caption marked as figures. */
    static List<Layout.Box> marked(List<Layout.Box> boxes, List<Line> lines, List<Shown> images) {
        PictureBoxes finder = new PictureBoxes(boxes, lines);
        List<Layout.Box> marked = new ArrayList<>(boxes);
        for (Shown image : images) {
            int found = finder.around(image);
            if (found >= 0) {
                marked.set(found, boxes.get(found).with(Cues.of(Cue.FIGURE)));
            }
        }
        return marked;
    }

    /** The widest box around {@code image} that holds only it and its caption, -1 if there is none. */
    private int around(Shown image) {
        int found = -1;
        int at = image.box();
        for (int step = 0; step < REACH && at > 0; step++) {
            Layout.Box box = boxes.get(at);
            int count = box.endLine() - box.firstLine();
            if (count > MOST_LINES || box.cues().hasAny(NO_PICTURE) || box.firstLine() < image.line()) {
                return found;
            }
            found = count > 0 && isCaption(box, image.box()) ? at : found;
            at = box.parent();
        }
        return found;
    }

    private boolean isCaption(Layout.Box box, int imageBox) {
        int words = 0;
        boolean credited = false;
        boolean paragraphs = false;
        for (int index = box.firstLine(); index < box.endLine(); index++) {
            Line line = lines.get(index);
            boolean inline = line.box() == imageBox && box.tag().equals("p");
            if (inline || line.isHeading() || line.kind() == Line.Kind.ITEM || line.linkedShare() > 0) {
                return false;
            }
            words += line.words();
            paragraphs |= line.kind() == Line.Kind.PARAGRAPH;
            credited |= isCredit(line, index > box.firstLine());
        }
        return words > 1 && (credited ? words <= MOST_WORDS_WITH_CREDIT : !paragraphs && words <= MOST_WORDS);
    }

    /** Whether {@code line} has a credit, or is a name or two under the caption. */
    private static boolean isCredit(Line line, boolean later) {
        return CaptionLine.split(line.text()).credit().isPresent()
                || (later && line.words() <= CREDIT_WORDS && line.tally().sentences() == 0);
    }
}
