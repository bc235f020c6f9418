package org.strandline.article.html;

import java.util.List;

/**
 * A page as lines of text in document order and the boxes (block elements) that they stand in.
 *
 * @param boxes in document order, a parent before its children; the first is the page
 * @param lines in document order
 */
record Layout(List<Box> boxes, List<Line> lines) {

    /**
     * A block element.
     *
     * @param parent index of the box around it, -1 for the page
     * @param depth how many boxes are around it
     * @param tag the element's name
     * @param cues what the element says of the words inside it, not counting the boxes around it
     * @param firstLine index of the first line inside
     * @param endLine index after the last line inside
     */
    record Box(int parent, int depth, String tag, Cues cues, int firstLine, int endLine) {

        boolean holds(int line) {
            return firstLine <= line && line < endLine;
        }

        /** The same box, of whose words {@code more} is known. */
        Box with(Cues more) {
            return cued(cues.with(more));
        }

        /** The same box, of whose words {@code other} is known instead. */
        Box cued(Cues other) {
            return new Box(parent, depth, tag, other, firstLine, endLine);
        }
    }

    Layout {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    Box box(int index) {
        return boxes.get(index);
    }

    Line line(int index) {
        return lines.get(index);
    }

    /** What all boxes around line {@code index} say of it, up to and without {@code container}. */
    Cues cuesBelow(int container, int index) {
        long bits = 0;
        int at = line(index).box();
        while (at > container) {
            Box box = boxes.get(at);
            bits |= box.cues().bits();
            at = box.parent();
        }
        return new Cues(bits);
    }
}
