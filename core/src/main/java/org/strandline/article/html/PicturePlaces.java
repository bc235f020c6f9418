package org.strandline.article.html;

import java.util.List;
import java.util.regex.Pattern;

/** Where the lines of captions stand: in which figure, under which name, beside a picture or a video. */
final class PicturePlaces {

    private static final int REACH = 8;

    /** Lines of a box that holds a video and its description, at most. */
    private static final int VIDEO_LINES = 8;

    /** Words of a line with a price and a shop, at most. */
    private static final int PRICE_WORDS = 8;

    /** {@code $49.99}, {@code £ 20}; not {@code 49}, not {@code $3M}, {@code $3 million}: nobody buys that. */
    private static final Pattern PRICE = Pattern.compile(
            "[$£€¥₹]\\s?\\d[\\d.,]*+(?!\\s?(?:[kmb]|bn|tn)\\b|\\s?[mbt]r?illion)", Pattern.CASE_INSENSITIVE);

    private static final int VIDEO_REACH = 5;

    /** Boxes inside such a box that are looked at. */
    private static final int VIDEO_BOXES = 40;

    private static final Cues CAPTIONS = Cues.of(Cue.CAPTION);
    private static final Cues PARTS = Cues.of(Cue.CAPTION, Cue.CREDIT, Cue.FIGURE);
    private static final Cues BODY = Cues.of(Cue.ARTICLE, Cue.MAIN, Cue.BODY);

    private final Layout layout;

    PicturePlaces(Layout layout) {
        this.layout = layout;
    }

    /** The nearest box around line {@code index} that is a figure, -1 if there is none. */
    int figure(int index) {
        return nearest(index, Cues.of(Cue.FIGURE));
    }

    /** Whether two lines stand in captions neither of which is inside the other. */
    boolean areApart(int one, int other) {
        int first = nearest(one, CAPTIONS);
        int second = nearest(other, CAPTIONS);
        return first != second
                && (first < 0 || !layout.box(first).holds(other))
                && (second < 0 || !layout.box(second).holds(one));
    }

    /** What the nearest box inside the figure calls line {@code index}; the name of the figure itself is not of its lines. */
    PicturePiece.Mark mark(int index) {
        int box = nearest(index, PARTS);
        if (box < 0 || layout.box(box).cues().has(Cue.FIGURE)) {
            return PicturePiece.Mark.NOTHING;
        }
        Cues cues = layout.box(box).cues();
        if (!cues.has(Cue.CREDIT)) {
            return PicturePiece.Mark.CAPTION;
        }
        return cues.has(Cue.CAPTION) ? PicturePiece.Mark.EITHER : PicturePiece.Mark.CREDIT;
    }

    private int nearest(int index, Cues wanted) {
        int box = layout.line(index).box();
        for (int step = 0; step < REACH && box > 0; step++) {
            if (layout.box(box).cues().hasAny(wanted)) {
                return box;
            }
            box = layout.box(box).parent();
        }
        return -1;
    }

    /** Whether {@code group} is of a video, of goods or of nothing: the box around it, or one beside it in a small box, says so. */
    boolean isOfNoPicture(List<PicturePiece> group) {
        if (nearest(group.getFirst().index(), Cues.of(Cue.PICTURELESS)) >= 0) {
            return true;
        }
        int lines = group.getLast().index() - group.getFirst().index() + 1;
        int at = group.getFirst().line().box();
        for (int step = 0; step < VIDEO_REACH && at > 0; step++) {
            Layout.Box box = layout.box(at);
            int count = box.endLine() - box.firstLine();
            if (count > VIDEO_LINES || box.cues().hasAny(BODY)) {
                return false;
            }
            if (box.cues().has(Cue.VIDEO) || (count >= lines && holdsVideo(at)) || sells(box, group)) {
                return true;
            }
            at = box.parent();
        }
        return false;
    }

    /** Whether a line of {@code box} is little more than a price: what it shows is for sale. */
    private boolean sells(Layout.Box box, List<PicturePiece> group) {
        for (int index = box.firstLine(); index < box.endLine(); index++) {
            Line line = layout.line(index);
            boolean own = index >= group.getFirst().index()
                    && index <= group.getLast().index();
            if (!own
                    && !line.isHeading()
                    && line.words() <= PRICE_WORDS
                    && PRICE.matcher(line.text()).find()) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsVideo(int box) {
        int depth = layout.box(box).depth();
        int end = Math.min(layout.boxes().size(), box + VIDEO_BOXES);
        for (int at = box + 1; at < end && layout.box(at).depth() > depth; at++) {
            if (layout.box(at).cues().has(Cue.VIDEO)) {
                return true;
            }
        }
        return false;
    }
}
