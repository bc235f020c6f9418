package org.strandline.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.strandline.article.metadata.CaptionLine;
import org.strandline.record.Block;
import org.strandline.record.BlockType;
import org.strandline.record.Image;
import org.strandline.text.Span;

/** Puts captions and their credits together: the lines of one figure, and a credit after a caption, are of one picture. */
final class Pictures {

    private static final int CREDIT_WORDS = 8;
    private static final int LONGEST_CREDIT = 12;
    private static final int REACH = 8;
    private static final int NEIGHBOURS = 2;

    /** A line of a caption. */
    private record Piece(
            int index, Line line, Block block, CaptionLine split, boolean saysCredit, boolean saysCaption) {

        boolean isCredit() {
            return split.caption().isEmpty()
                    || (saysCredit
                            && line.words() <= LONGEST_CREDIT
                            && split.credit().isEmpty());
        }

        /** Whether it is short enough, and no sentence, so that it can be a credit that does not say so. */
        boolean mayBeCredit() {
            return line.words() <= CREDIT_WORDS && line.tally().sentences() == 0;
        }
    }

    private final Layout layout;
    private final List<Block> blocks;
    private final String text;

    private Pictures(Layout layout, List<Block> blocks, String text) {
        this.layout = layout;
        this.blocks = blocks;
        this.text = text;
    }

    /** The pictures whose captions are among {@code blocks}, one block for each line of {@code layout}. */
    static List<Image> of(Layout layout, List<Block> blocks, String text) {
        Pictures pictures = new Pictures(layout, blocks, text);
        List<Image> images = new ArrayList<>();
        List<Piece> group = new ArrayList<>();
        for (int index = 0; index < blocks.size(); index++) {
            boolean caption = blocks.get(index).type() == BlockType.CAPTION;
            if (!group.isEmpty() && (!caption || !pictures.isSame(group, index))) {
                pictures.image(group).ifPresent(images::add);
                group.clear();
            }
            if (caption) {
                group.add(pictures.piece(index));
            }
        }
        pictures.image(group).ifPresent(images::add);
        return images;
    }

    private Piece piece(int index) {
        Line line = layout.line(index);
        Block block = blocks.get(index);
        Cues cues = layout.cuesBelow(Math.max(0, figure(index)), index);
        CaptionLine split = CaptionLine.split(block.span().of(text));
        return new Piece(index, line, block, split, cues.has(Cue.CREDIT), cues.has(Cue.CAPTION));
    }

    /** The nearest box that is a figure, -1 if there is none. */
    private int figure(int index) {
        return nearest(index, Cue.FIGURE);
    }

    private int nearest(int index, Cue cue) {
        int box = layout.line(index).box();
        for (int step = 0; step < REACH && box > 0; step++) {
            if (layout.box(box).cues().has(cue)) {
                return box;
            }
            box = layout.box(box).parent();
        }
        return -1;
    }

    private boolean isSame(List<Piece> group, int index) {
        Piece last = group.getLast();
        Piece next = piece(index);
        int figure = figure(last.index());
        if (figure >= 0 || figure(index) >= 0) {
            return figure == figure(index) && !startsAnother(group, next);
        }
        boolean credit = next.isCredit() != last.isCredit() && group.size() == 1;
        return credit && around(last.index()) == around(index);
    }

    /** Whether {@code next} is the caption of the next picture of a gallery. */
    private boolean startsAnother(List<Piece> group, Piece next) {
        boolean credited = group.getLast().isCredit() && group.stream().anyMatch(piece -> !piece.isCredit());
        boolean captioned = group.stream()
                .anyMatch(piece -> piece.saysCaption() && caption(piece.index()) != caption(next.index()));
        return !next.isCredit()
                && ((credited && next.saysCaption() == group.getFirst().saysCaption())
                        || (captioned && next.saysCaption()));
    }

    /** The nearest box that is a caption, -1 if there is none. */
    private int caption(int index) {
        return nearest(index, Cue.CAPTION);
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

    private Optional<Image> image(List<Piece> group) {
        List<String> captions = new ArrayList<>();
        List<String> credits = new ArrayList<>();
        boolean marked = group.stream().anyMatch(Piece::saysCaption);
        int nameless = marked ? -1 : nameless(group);
        boolean repeated = !group.isEmpty();
        boolean credited = group.stream().anyMatch(Piece::isCredit);
        for (Piece piece : group) {
            boolean beside = marked && !piece.saysCaption() && piece.mayBeCredit() && !piece.isCredit();
            boolean credit = piece.isCredit() || beside || piece.index() == nameless;
            repeated &= credit || piece.block().duplicateOf().isPresent();
            if (!credit) {
                piece.split().caption().ifPresent(caption -> add(captions, caption));
                piece.split().credit().ifPresent(said -> add(credits, said));
            } else if (!beside || !credited) {
                add(
                        credits,
                        piece.split().credit().orElseGet(() -> bare(piece.line().text())));
            }
        }
        boolean creditOnly = captions.isEmpty();
        boolean again = creditOnly
                ? group.stream().allMatch(piece -> piece.block().duplicateOf().isPresent())
                : repeated;
        if (group.isEmpty() || again) {
            return Optional.empty();
        }
        Span span = new Span(
                group.getFirst().block().span().start(),
                group.getLast().block().span().end());
        return Optional.of(new Image(joined(captions, " "), joined(credits, ", "), span));
    }

    private static void add(List<String> parts, String part) {
        if (!parts.contains(part)) {
            parts.add(part);
        }
    }

    /** Which piece is a credit although nothing says so, -1 if none is: a name after the caption. */
    private static int nameless(List<Piece> group) {
        if (group.size() < 2
                || group.stream()
                        .anyMatch(piece ->
                                piece.isCredit() || piece.split().credit().isPresent())) {
            return -1;
        }
        return group.getLast().mayBeCredit() ? group.getLast().index() : -1;
    }

    /** A credit without the brackets around it and the bar before it. */
    private static String bare(String credit) {
        int start = 0;
        int end = credit.length();
        while (start < end && "([/|-–— ".indexOf(credit.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && ")]| ".indexOf(credit.charAt(end - 1)) >= 0) {
            end--;
        }
        return credit.substring(start, end);
    }

    private static Optional<String> joined(List<String> parts, String between) {
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(between, parts));
    }
}
