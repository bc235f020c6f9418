package org.strandline.article.html;

import java.util.List;
import java.util.function.IntUnaryOperator;

/** Finds the box that holds the article's body: the one with the most paragraphs close to it, or one around that. */
final class BodyContainer {

    /** What a paragraph counts for the box it is in, the box around that, and so on. */
    private static final double[] NEARNESS = {1, 1, 0.7, 0.4};

    private static final double NAMED_BODY = 1.5;
    private static final double IN_ARTICLE = 1.2;

    /** Share of prose that a wider box has to add to be worth taking. */
    private static final double WORTH = 0.08;

    /** Share of the prose of a wider box that stands in boxes of the inner one's kind if they are parts of one text. */
    private static final double PARTS = 0.8;

    /** Words of prose on a page below which its tables and lists are taken for the article too. */
    private static final int LITTLE = 60;

    private final Layout layout;
    private final Prose prose;

    private BodyContainer(Prose prose) {
        this.layout = prose.layout();
        this.prose = prose;
    }

    /** The index of the container, 0 (the page) if nothing on it stands out. */
    static int find(Prose prose) {
        BodyContainer finder = new BodyContainer(prose);
        IntUnaryOperator words = prose.total() >= LITTLE ? prose::ofLine : prose::unlinked;
        return finder.widen(finder.densest(words));
    }

    private int densest(IntUnaryOperator wordsOf) {
        List<Layout.Box> boxes = layout.boxes();
        double[] scores = new double[boxes.size()];
        for (int index = 0; index < layout.lines().size(); index++) {
            int words = wordsOf.applyAsInt(index);
            int box = layout.line(index).box();
            for (int step = 0; words > 0 && step < NEARNESS.length && box >= 0; step++) {
                scores[box] += words * NEARNESS[step];
                box = boxes.get(box).parent();
            }
        }
        int best = 0;
        double bestScore = 0;
        for (int index = 0; index < scores.length; index++) {
            double score = scores[index] * bonus(index);
            if (score > bestScore) {
                best = index;
                bestScore = score;
            }
        }
        return best;
    }

    private double bonus(int index) {
        Cues around = prose.cues(index);
        return (around.has(Cue.BODY) ? NAMED_BODY : 1) * (around.has(Cue.ARTICLE) ? IN_ARTICLE : 1);
    }

    /** The nearest box around {@code start} that is named as the article's body; else {@code start}. */
    private int named(int start) {
        for (int box = start; box >= 0; box = layout.box(box).parent()) {
            if (layout.box(box).cues().has(Cue.BODY)) {
                return box;
            }
        }
        return start;
    }

    private int widen(int start) {
        int current = named(start);
        int candidate = layout.box(current).parent();
        for (int steps = 0; steps < 5 && candidate >= 0; steps++) {
            int extra = prose.in(layout.box(candidate)) - prose.in(layout.box(current));
            if (extra >= WORTH * prose.in(layout.box(current))
                    && (isOneText(candidate, current) || goesOn(candidate, current, extra))) {
                current = candidate;
            }
            candidate = layout.box(candidate).parent();
        }
        return current;
    }

    /**
     * Whether the text of {@code inner} goes on in other boxes of its kind inside {@code wider}, as where advertisements or
     * offers stand between the parts of an article. Boxes that open with a title of their own are other articles.
     */
    private boolean goesOn(int wider, int inner, int extra) {
        Layout.Box part = layout.box(inner);
        Layout.Box outer = layout.box(wider);
        int words = 0;
        int counted = outer.firstLine();
        for (int index = wider + 1;
                index < layout.boxes().size() && layout.box(index).firstLine() < outer.endLine();
                index++) {
            Layout.Box box = layout.box(index);
            boolean apart = box.endLine() <= part.firstLine() || box.firstLine() >= part.endLine();
            if (apart && box.firstLine() >= counted && isPart(box, part)) {
                words += prose.in(box);
                counted = box.endLine();
            }
        }
        return words >= PARTS * extra;
    }

    private boolean isPart(Layout.Box box, Layout.Box other) {
        return box.tag().equals(other.tag())
                && box.cues().equals(other.cues())
                && (box.depth() == other.depth() || box.cues().has(Cue.BODY))
                && prose.in(box) >= LITTLE
                && layout.line(box.firstLine()).kind() != Line.Kind.TITLE;
    }

    /** Whether the prose that {@code wider} has and {@code inner} has not is of the same text. */
    private boolean isOneText(int wider, int inner) {
        Cues around = prose.cues(wider);
        Layout.Box outer = layout.box(wider);
        Layout.Box core = layout.box(inner);
        int words = 0;
        int linked = 0;
        int proseLines = 0;
        int lines = 0;
        for (int index = outer.firstLine(); index < outer.endLine(); index++) {
            if (!core.holds(index)) {
                Line line = layout.line(index);
                words += line.words();
                linked += line.tally().linked();
                proseLines += prose.ofLine(index) > 0 ? 1 : 0;
                lines++;
            }
        }
        double needed = around.has(Cue.ARTICLE) ? 0.3 : 0.5;
        return linked < 0.25 * words && proseLines >= needed * lines;
    }
}
