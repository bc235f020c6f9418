package org.strandline.article.html;

import java.util.ArrayList;
import java.util.BitSet;
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
     * @param alternative what it is described with for those who cannot see it, empty if it is not
     */
    record Shown(int box, int line, String alternative) {}

    /**
     * The images and players of a page, in document order.
     *
     * @param images pictures
     * @param players videos, sound, frames of other pages
     */
    record Media(List<Shown> images, List<Shown> players) {}

    private static final int REACH = 4;
    private static final int MOST_LINES = 3;

    /** Tuned on the tuned half of the news pages: captions without a credit are short, and no paragraphs. */
    private static final int MOST_WORDS = 30;

    private static final int MOST_WORDS_WITH_CREDIT = 70;
    private static final int CREDIT_WORDS = 6;

    /** Lines between an image and its credit, at most. */
    private static final int NEAR_LINES = 3;

    private static final Cues FIGURES = Cues.of(Cue.FIGURE, Cue.CAPTION);
    private static final Cues OWNED = CueGroups.OWNER.with(Cues.of(Cue.CREDIT));
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

    /** The boxes of a page, with what the images and players among them say of the words near them. */
    static List<Layout.Box> marked(List<Layout.Box> boxes, List<Line> lines, Media media) {
        PictureBoxes finder = new PictureBoxes(boxes, lines);
        List<Layout.Box> marked = new ArrayList<>(boxes);
        for (Shown image : media.images()) {
            int found = Math.max(finder.around(image), finder.below(image));
            if (found >= 0 && !finder.isInSmallFigure(image.box())) {
                marked.set(found, boxes.get(found).with(Cues.of(Cue.FIGURE)));
            }
            int described = DescribedPictures.caption(boxes, lines, image);
            if (described >= 0) {
                marked.set(described, marked.get(described).with(Cues.of(Cue.CAPTION)));
            }
        }
        BitSet pictured = around(boxes, media.images());
        BitSet playing = around(boxes, media.players());
        BitSet places = places(media.images());
        for (int index = 1; index < marked.size(); index++) {
            Layout.Box box = marked.get(index);
            Cues cues = box.cues();
            if (cues.hasAny(OWNED)) {
                marked.set(index, box.cued(owned(marked, index, places)));
            } else if (cues.has(Cue.CAPTION) && isFarFromPictures(marked, index, places)) {
                marked.set(index, box.with(Cues.of(Cue.PICTURELESS)));
            } else if (cues.has(Cue.FIGURE) && playing.get(index) && !pictured.get(index)) {
                marked.set(index, box.with(Cues.of(Cue.VIDEO)));
            }
        }
        return marked;
    }

    /** What box {@code index} says: inside a figure, an author or a source is a credit; far from any image, a credit is none. */
    private static Cues owned(List<Layout.Box> boxes, int index, BitSet places) {
        Layout.Box box = boxes.get(index);
        Cues cues = box.cues();
        if (cues.has(Cue.CAPTION) || isInFigure(boxes, box.parent())) {
            boolean owner = cues.hasAny(CueGroups.OWNER) && !cues.has(Cue.CAPTION);
            return owner ? cues.without(CueGroups.OWNER).with(Cues.of(Cue.CREDIT)) : cues;
        }
        return isNear(box, places) || cues.has(Cue.FIGURE) ? cues : cues.without(Cues.of(Cue.CREDIT));
    }

    /** Whether a box named as a caption has no picture: some pages call all small print so. */
    private static boolean isFarFromPictures(List<Layout.Box> boxes, int index, BitSet places) {
        Layout.Box box = boxes.get(index);
        return !box.tag().equals("figcaption")
                && !box.cues().has(Cue.FIGURE)
                && !isInFigure(boxes, box.parent())
                && !isNear(box, places);
    }

    private static boolean isNear(Layout.Box box, BitSet places) {
        int place = places.nextSetBit(Math.max(0, box.firstLine() - NEAR_LINES));
        return place >= 0 && place <= box.endLine() + 1;
    }

    /** Whether the box {@code index} is a figure or a caption, or is near in one. */
    static boolean isInFigure(List<Layout.Box> boxes, int index) {
        int at = index;
        for (int step = 0; step < REACH && at > 0; step++) {
            if (boxes.get(at).cues().hasAny(FIGURES)) {
                return true;
            }
            at = boxes.get(at).parent();
        }
        return false;
    }

    /** The boxes that hold any of {@code shown}. */
    private static BitSet around(List<Layout.Box> boxes, List<Shown> shown) {
        BitSet around = new BitSet(boxes.size());
        for (Shown each : shown) {
            for (int at = each.box();
                    at >= 0 && !around.get(at);
                    at = boxes.get(at).parent()) {
                around.set(at);
            }
        }
        return around;
    }

    /** Before which lines the images stand. */
    private static BitSet places(List<Shown> images) {
        BitSet places = new BitSet();
        for (Shown image : images) {
            places.set(image.line());
        }
        return places;
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

    /** The widest box closely below {@code image} that holds a caption and a credit that says so, -1 if there is none. */
    private int below(Shown image) {
        int found = -1;
        int at = image.line() < lines.size() ? lines.get(image.line()).box() : -1;
        for (int step = 0; step < REACH && at > 0; step++) {
            Layout.Box box = boxes.get(at);
            int count = box.endLine() - box.firstLine();
            if (count > MOST_LINES
                    || box.cues().hasAny(NO_PICTURE)
                    || box.firstLine() < image.line()
                    || at <= image.box()) {
                return found;
            }
            boolean credited =
                    count > 1 && box.endLine() > image.line() + 1 && isLabelled(lines.get(box.endLine() - 1));
            found = credited && isCaption(box, image.box()) ? at : found;
            at = box.parent();
        }
        return found;
    }

    /** Whether {@code line} is nothing but a credit. */
    private static boolean isLabelled(Line line) {
        return line.words() <= MOST_WORDS
                && CaptionLine.split(line.text()).caption().isEmpty();
    }

    /** Whether box {@code index} stands in a figure of a few lines, which is of the same picture then. */
    private boolean isInSmallFigure(int index) {
        int at = index;
        for (int step = 0; step < REACH && at > 0; step++) {
            Layout.Box box = boxes.get(at);
            if (box.cues().has(Cue.FIGURE)) {
                return box.endLine() - box.firstLine() <= MOST_LINES + 1;
            }
            at = box.parent();
        }
        return false;
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
        return CaptionLine.splitOfPicture(line.text()).credit().isPresent()
                || (later && line.words() <= CREDIT_WORDS && line.tally().sentences() == 0);
    }
}
