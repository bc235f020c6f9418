package org.strandline.article.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.strandline.article.metadata.CaptionLine;
import org.strandline.record.Block;
import org.strandline.record.BlockType;
import org.strandline.record.Image;
import org.strandline.text.Span;

/** Puts captions and their credits together: the lines of one figure, and a credit beside a caption, are of one picture. */
final class Pictures {

    private static final int NEIGHBOURS = 2;

    /** Words of a control, at most. */
    private static final int CONTROL_WORDS = 6;

    private final PicturePlaces places;
    private final Layout layout;
    private final List<Block> blocks;
    private final Set<String> shown = new HashSet<>();
    private final List<Image> images = new ArrayList<>();

    private Pictures(Layout layout, List<Block> blocks) {
        this.places = new PicturePlaces(layout);
        this.layout = layout;
        this.blocks = blocks;
    }

    /** The pictures whose captions are among {@code blocks}, one block for each line of {@code layout}. */
    static List<Image> of(Layout layout, List<Block> blocks) {
        Pictures pictures = new Pictures(layout, blocks);
        List<PicturePiece> group = new ArrayList<>();
        for (int index = 0; index < blocks.size(); index++) {
            boolean caption = blocks.get(index).type() == BlockType.CAPTION;
            if (!caption && layout.line(index).words() > 0) {
                if (pictures.isInSame(group, index)) {
                    continue;
                }
                pictures.add(group);
                group.clear();
            } else if (caption && !isControl(layout.line(index))) {
                PicturePiece piece = pictures.piece(index);
                if (!group.isEmpty() && !pictures.isSame(group, piece)) {
                    pictures.add(group);
                    group.clear();
                }
                group.add(piece);
            }
        }
        pictures.add(group);
        return List.copyOf(pictures.images);
    }

    /** A number of pictures, or a control over them: {@code 1 / 4}, {@code View image in fullscreen}. */
    private static boolean isControl(Line line) {
        return Counters.isCounter(line.text())
                || (line.words() <= CONTROL_WORDS && LineWording.LABEL.matches(WordKey.of(line.text())));
    }

    private PicturePiece piece(int index) {
        Line line = layout.line(index);
        Block block = blocks.get(index);
        CaptionLine split = CaptionLine.splitOfPicture(Toggles.without(line.text()));
        return new PicturePiece(index, line, block.span(), split, places.mark(index));
    }

    /** Whether line {@code index}, which is no caption, stands in the figure of {@code group}: a label that nobody sees. */
    private boolean isInSame(List<PicturePiece> group, int index) {
        return !group.isEmpty()
                && places.figure(index) >= 0
                && places.figure(index) == places.figure(group.getLast().index());
    }

    private boolean isSame(List<PicturePiece> group, PicturePiece next) {
        PicturePiece last = group.getLast();
        int figure = places.figure(last.index());
        if (figure >= 0 || places.figure(next.index()) >= 0) {
            return figure == places.figure(next.index()) && !startsAnother(group, next);
        }
        boolean credit = next.isCredit() || (next.isLabel() && !next.labelsCaption());
        if (credit && next.index() == last.index() + 1 && group.stream().noneMatch(PicturePiece::isCredit)) {
            return true;
        }
        boolean pair = next.isCredit() != last.isCredit() && group.size() == 1;
        return pair && around(last.index()) == around(next.index());
    }

    /** Whether {@code next} is the caption of the next picture of a gallery. */
    private boolean startsAnother(List<PicturePiece> group, PicturePiece next) {
        if (next.isCredit() || next.isLabel() || group.getLast().isLabel()) {
            return false;
        }
        boolean credited = group.getLast().isCredit() && group.stream().anyMatch(piece -> !piece.isCredit());
        boolean captioned =
                group.stream().anyMatch(piece -> piece.saysCaption() && places.areApart(piece.index(), next.index()));
        return (credited && next.saysCaption() == group.getFirst().saysCaption()) || (captioned && next.saysCaption());
    }

    /** The box around a line and its siblings. */
    private int around(int index) {
        int box = layout.line(index).box();
        for (int step = 0; step < NEIGHBOURS && layout.box(box).parent() > 0; step++) {
            if (layout.box(box).endLine() - layout.box(box).firstLine() > 1) {
                return box;
            }
            box = layout.box(box).parent();
        }
        return box;
    }

    /** Adds the picture that {@code group} is of, unless it was shown before or is of no picture. */
    private void add(List<PicturePiece> group) {
        if (group.isEmpty() || places.isOfNoPicture(group)) {
            return;
        }
        PictureWords words = PictureWords.of(group);
        if (words.isEmpty() || isCutFromLast(words) || !shown.add(words.key())) {
            return;
        }
        Span span =
                new Span(group.getFirst().span().start(), group.getLast().span().end());
        images.add(new Image(words.caption(), words.credit(), span));
    }

    private boolean isCutFromLast(PictureWords words) {
        return !images.isEmpty()
                && words.caption().isPresent()
                && images.getLast()
                        .caption()
                        .filter(said -> Toggles.isCutFrom(words.caption().get(), said))
                        .isPresent();
    }

    /** {@code text} as it is compared with others. */
    static String key(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The parts of a caption, or none if there are none. */
    static Optional<String> joined(List<String> parts, String between) {
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(between, parts));
    }
}
