package org.strandline.article.html;

import java.util.BitSet;
import java.util.Optional;
import org.strandline.record.BlockType;

/** Small boxes in the text that ask the reader to do something: they end in a form, or in a call such as "Sign up". */
final class Requests {

    private static final int MOST_LINES = 6;
    private static final int MOST_WORDS = 60;
    private static final int MOST_PROSE = 35;
    private static final int CALL_WORDS = 4;

    private final Surroundings surroundings;
    private final Layout layout;
    private final BitSet lines = new BitSet();

    Requests(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.layout = surroundings.layout();
        Layout.Box container = layout.box(surroundings.container());
        for (int index = container.firstLine(); index < container.endLine(); index++) {
            if (!lines.get(index) && asks(index)) {
                mark(index);
            }
        }
    }

    Optional<BlockType> type(Candidate candidate) {
        return lines.get(candidate.index()) ? Optional.of(BlockType.WIDGET) : Optional.empty();
    }

    private boolean asks(int index) {
        Line line = layout.line(index);
        return surroundings.prose().cuesBelow(surroundings.container(), index).has(Cue.FORM)
                || (line.words() <= CALL_WORDS && LineWording.CALL.matches(line.key()));
    }

    /** Marks the widest small box around the line at {@code call}. */
    private void mark(int call) {
        int box = layout.line(call).box();
        while (box > surroundings.container() && isSmall(layout.box(box))) {
            lines.set(layout.box(box).firstLine(), layout.box(box).endLine());
            box = layout.box(box).parent();
        }
    }

    private boolean isSmall(Layout.Box box) {
        int words = 0;
        int prose = 0;
        boolean headline = box.holds(surroundings.landmarks().headline());
        for (int index = box.firstLine(); index < Math.min(box.endLine(), box.firstLine() + MOST_LINES); index++) {
            words += layout.line(index).words();
            prose += layout.line(index).prose();
        }
        return !headline && box.endLine() - box.firstLine() <= MOST_LINES && words <= MOST_WORDS && prose <= MOST_PROSE;
    }
}
