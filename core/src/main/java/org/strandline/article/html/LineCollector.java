package org.strandline.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Makes the {@link Layout} of a page of its nodes, told in the order of its tree. */
final class LineCollector {

    private static final Map<String, Line.Kind> KINDS = Map.ofEntries(
            Map.entry("p", Line.Kind.PARAGRAPH),
            Map.entry("h1", Line.Kind.TITLE),
            Map.entry("h2", Line.Kind.HEADING),
            Map.entry("h3", Line.Kind.HEADING),
            Map.entry("h4", Line.Kind.HEADING),
            Map.entry("h5", Line.Kind.HEADING),
            Map.entry("h6", Line.Kind.HEADING),
            Map.entry("li", Line.Kind.ITEM),
            Map.entry("dt", Line.Kind.ITEM),
            Map.entry("dd", Line.Kind.ITEM),
            Map.entry("tr", Line.Kind.CELL),
            Map.entry("td", Line.Kind.CELL),
            Map.entry("th", Line.Kind.CELL),
            Map.entry("pre", Line.Kind.PREFORMATTED));

    /** Words before a single line break that make it the end of a paragraph, if they also end a sentence. */
    private static final int PARAGRAPH_WORDS = 12;

    private static final int UNKNOWN = -1;

    /** What has come since the last text: nothing, the end of an element, or also the start of another. */
    private enum Seam {
        NONE,
        CLOSED,
        REOPENED
    }

    private final ElementCues elementCues = new ElementCues();
    private final List<Layout.Box> boxes = new ArrayList<>();
    private final List<Integer> boxDepths = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<PictureBoxes.Shown> images = new ArrayList<>();
    private final List<PictureBoxes.Shown> players = new ArrayList<>();
    private final LineText text = new LineText();
    private final SourceCursor cursor;
    private int box = -1;
    private int unseen;
    private int links;
    private int strongs;
    private int rowDepth = -1;
    private boolean broken;
    private Seam seam = Seam.NONE;
    private int htmlStart = UNKNOWN;
    private int htmlEnd = UNKNOWN;
    private PublishedBody published = PublishedBody.NONE;

    LineCollector(String html) {
        this.cursor = new SourceCursor(html);
    }

    /** The lines and boxes, all of the page being told. */
    Layout layout() {
        return new Layout(PictureBoxes.marked(boxes, lines, new PictureBoxes.Media(images, players)), lines);
    }

    /** The body that a script publishes for machines. */
    PublishedBody published() {
        return published;
    }

    /** Takes in the next text. */
    void add(TextNode node) {
        if (unseen > 0) {
            return;
        }
        String whole = node.getWholeText();
        if (whole.isBlank()) {
            text.space();
            return;
        }
        broken = false;
        if (seam == Seam.REOPENED && text.isSeam(whole.charAt(0))) {
            text.space();
        }
        seam = Seam.NONE;
        if (text.isInitial() && !startsLowerCase(whole)) {
            flushNow();
        }
        if (cursor.advance(whole)) {
            htmlStart = htmlStart == UNKNOWN ? cursor.start() : htmlStart;
            htmlEnd = cursor.end();
        }
        text.append(whole, links > 0, strongs > 0);
    }

    /** Takes in the start of an element, which is so deep in the tree. */
    void open(Element element, int depth) {
        seam = seam == Seam.NONE ? Seam.NONE : Seam.REOPENED;
        switch (TagRole.of(element)) {
            case UNSEEN -> {
                unseen++;
                script(element);
            }
            case PLAYER -> {
                unseen++;
                players.add(new PictureBoxes.Shown(box, lines.size(), ""));
            }
            case LINE_BREAK -> lineBreak(false);
            case RULE -> lineBreak(true);
            case LINK -> links++;
            case STRONG -> strongs++;
            case IMAGE -> images.add(new PictureBoxes.Shown(box, lines.size(), element.attr("alt")));
            case PHRASE -> {}
            case CELL -> {
                if (depth == rowDepth + 1) {
                    text.space();
                } else {
                    part(element, depth);
                }
            }
            case ROW -> {
                rowDepth = unseen > 0 ? rowDepth : TableRow.isData(element) ? depth : -1;
                part(element, depth);
            }
            case OTHER -> part(element, depth);
        }
    }

    private void part(Element element, int depth) {
        if (unseen > 0) {
            return;
        }
        Cues cues = cuesOf(element);
        if (isBlock(element) || isPart(cues)) {
            flush();
            openBox(element, cues);
            boxDepths.add(depth);
        }
    }

    /** What {@code element} says; in a figure, a caption kept from screen readers is still seen: it says what the picture shows. */
    private Cues cuesOf(Element element) {
        Cues cues = elementCues.of(element);
        boolean seen = cues.has(Cue.HIDDEN) && element.hasAttr("aria-hidden") && PictureBoxes.isInFigure(boxes, box);
        return seen ? cues.without(Cues.of(Cue.HIDDEN)) : cues;
    }

    /** Whether an inline element with {@code cues} is a part of the page rather than of a sentence. */
    private boolean isPart(Cues cues) {
        return !cues.isEmpty()
                && ((text.isEmpty() && !cues.without(CueGroups.OF_FIGURES).isEmpty())
                        || cues.hasAny(CueGroups.APART)
                        || (cues.hasAny(CueGroups.APART_IN_FIGURE) && PictureBoxes.isInFigure(boxes, box)));
    }

    private static boolean isBlock(Element element) {
        return element.isBlock()
                || element instanceof Document
                || element.normalName().indexOf('-') > 0
                || element.nameIs("summary");
    }

    private void script(Element element) {
        if (published.isEmpty()
                && element.nameIs("script")
                && element.attr("type").equals("application/ld+json")) {
            published = PublishedBody.in(element.data());
        }
    }

    /** Takes in the end of an element. */
    void close(Element element, int depth) {
        seam = seam == Seam.NONE ? Seam.CLOSED : seam;
        switch (TagRole.of(element)) {
            case UNSEEN, PLAYER -> unseen--;
            case LINK -> links--;
            case STRONG -> strongs--;
            case LINE_BREAK, RULE, IMAGE, PHRASE, CELL, ROW, OTHER -> {
                if (unseen == 0 && !boxDepths.isEmpty() && boxDepths.getLast() == depth) {
                    closeBox();
                }
            }
        }
    }

    private void lineBreak(boolean rule) {
        if (broken || rule || (text.endsSentence() && text.words() >= PARAGRAPH_WORDS)) {
            flush();
        }
        broken = true;
        text.space();
    }

    private void openBox(Element element, Cues cues) {
        int depth = box < 0 ? 0 : boxes.get(box).depth() + 1;
        boxes.add(new Layout.Box(box, depth, tag(element), cues, lines.size(), -1));
        box = boxes.size() - 1;
    }

    /** The name of {@code element}; that of a heading for one that says it is used as such. */
    private static String tag(Element element) {
        if (!element.attr("role").equals("heading")) {
            return element.normalName();
        }
        return element.attr("aria-level").equals("1") ? "h1" : "h2";
    }

    private void closeBox() {
        Layout.Box open = boxes.get(box);
        if (open.parent() < 0) {
            flushNow();
        } else {
            flush();
        }
        boxes.set(
                box,
                new Layout.Box(open.parent(), open.depth(), open.tag(), open.cues(), open.firstLine(), lines.size()));
        boxDepths.removeLast();
        box = open.parent();
    }

    /** Ends the line, unless it is one capital: a drop cap, if a small letter follows. */
    private void flush() {
        if (!text.isInitial()) {
            flushNow();
        }
    }

    private static boolean startsLowerCase(String text) {
        return Character.isLowerCase(text.charAt(0));
    }

    private void flushNow() {
        broken = false;
        if (text.isEmpty()) {
            text.take();
            return;
        }
        Line.Tally tally = text.tally();
        String words = text.take();
        lines.add(new Line(box, kind(), words, WordKey.of(words), tally, htmlStart, htmlEnd));
        htmlStart = UNKNOWN;
        htmlEnd = UNKNOWN;
    }

    /** The kind of the nearest box that gives one; a heading's span is still a heading. */
    private Line.Kind kind() {
        int at = box;
        for (int steps = 0; steps < 3 && at >= 0; steps++) {
            Line.Kind kind = KINDS.get(boxes.get(at).tag());
            if (kind != null) {
                return kind;
            }
            at = boxes.get(at).parent();
        }
        return Line.Kind.OTHER;
    }
}
