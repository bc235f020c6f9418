package org.strandline.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.strandline.article.metadata.CaptionLine;
import org.strandline.record.Block;
import org.strandline.record.BlockType;
import org.strandline.record.Image;
import org.strandline.text.Span;

/** Makes images of caption blocks: those of one figure, caption and credit, are one image. */
final class Pictures {

    private final Layout layout;
    private final String text;

    private Pictures(Layout layout, String text) {
        this.layout = layout;
        this.text = text;
    }

    /** The images of {@code blocks}, the block of each line of {@code layout}, in {@code text}. */
    static List<Image> of(Layout layout, String text, List<Block> blocks) {
        Pictures pictures = new Pictures(layout, text);
        List<Image> images = new ArrayList<>();
        int openFigure = -1;
        boolean open = false;
        for (int index = 0; index < blocks.size(); index++) {
            Block block = blocks.get(index);
            if (block.type() != BlockType.CAPTION) {
                open = false;
            } else if (block.duplicateOf().isEmpty()) {
                Image image = pictures.image(index, block);
                int figure = pictures.figure(index);
                Optional<Image> joined =
                        open && figure == openFigure ? joined(images.getLast(), image) : Optional.empty();
                if (joined.isPresent()) {
                    images.set(images.size() - 1, joined.get());
                } else {
                    images.add(image);
                }
                openFigure = figure;
                open = true;
            }
        }
        return images;
    }

    private Image image(int index, Block block) {
        String words = block.span().of(text);
        CaptionLine line = CaptionLine.split(words);
        boolean creditOnly = layout.box(layout.line(index).box()).cues().has(Cue.CREDIT)
                && !layout.box(layout.line(index).box()).cues().has(Cue.CAPTION)
                && line.credit().isEmpty();
        return creditOnly
                ? new Image(Optional.empty(), Optional.of(words), block.span())
                : new Image(line.caption(), line.credit(), block.span());
    }

    /** One image of two that stand together, unless both say the same part of it. */
    private static Optional<Image> joined(Image first, Image second) {
        boolean twice = (first.caption().isPresent() && second.caption().isPresent())
                || (first.credit().isPresent() && second.credit().isPresent());
        return twice
                ? Optional.empty()
                : Optional.of(new Image(
                        first.caption().or(second::caption),
                        first.credit().or(second::credit),
                        new Span(first.span().start(), second.span().end())));
    }

    /** The box that holds the picture: the nearest figure, else the box around the caption's. */
    private int figure(int index) {
        int box = layout.line(index).box();
        for (int at = box; at >= 0; at = layout.box(at).parent()) {
            if (layout.box(at).cues().has(Cue.FIGURE)) {
                return at;
            }
        }
        return layout.box(box).parent();
    }
}
