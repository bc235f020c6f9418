package org.strandline.app.web.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.strandline.app.terminal.Harmless;
import org.strandline.record.Block;
import org.strandline.record.BlockType;
import org.strandline.record.PageRecord;
import org.strandline.story.wording.Edit;
import org.strandline.story.wording.Word;
import org.strandline.story.wording.Words;
import org.strandline.text.Span;

/**
 * Puts the paragraphs of two versions of a page beside each other, such that as many words as possible meet, and marks the words that only one
 * of them has. What is not the article is left out.
 */
final class SideBySide {

    /** A page that is made to be long has more; what follows is not compared. */
    private static final int MOST_PARAGRAPHS = 400;

    /** Paragraphs with a smaller share of words in common are two that have nothing to do with each other. */
    private static final double ALIKE = 0.35;

    private final List<Paragraph> before;
    private final List<Paragraph> after;

    /** A paragraph with its words. */
    private record Paragraph(String text, List<Word> words, Map<String, Integer> counts) {

        static Paragraph of(String text) {
            List<Word> words = Words.of(text, new Span(0, text.length()));
            Map<String, Integer> counts = new HashMap<>();
            words.forEach(word -> counts.merge(word.key(), 1, Integer::sum));
            return new Paragraph(text, words, counts);
        }

        /** The share of the longer one's words that both have. */
        double likeness(Paragraph other) {
            int longer = Math.max(words.size(), other.words().size());
            if (longer == 0) {
                return 0;
            }
            int common = 0;
            for (Map.Entry<String, Integer> word : counts.entrySet()) {
                common += Math.min(word.getValue(), other.counts().getOrDefault(word.getKey(), 0));
            }
            return (double) common / longer;
        }
    }

    private SideBySide(List<Paragraph> before, List<Paragraph> after) {
        this.before = before;
        this.after = after;
    }

    static List<ChangesView.Row> of(PageRecord before, PageRecord after) {
        return new SideBySide(paragraphs(before), paragraphs(after)).rows();
    }

    private static List<Paragraph> paragraphs(PageRecord page) {
        String text = page.article().text();
        return page.article().blocks().stream()
                .filter(SideBySide::isCompared)
                .limit(MOST_PARAGRAPHS)
                .map(block -> Paragraph.of(block.span().of(text)))
                .toList();
    }

    private static boolean isCompared(Block block) {
        BlockType type = block.type();
        return block.duplicateOf().isEmpty()
                && (type == BlockType.HEADLINE || type.isBody() || type == BlockType.CAPTION);
    }

    private List<ChangesView.Row> rows() {
        double[][] best = best();
        List<ChangesView.Row> rows = new ArrayList<>();
        int i = 0;
        int j = 0;
        int same = 0;
        while (i < before.size() || j < after.size()) {
            boolean both = i < before.size() && j < after.size();
            double likeness = both ? before.get(i).likeness(after.get(j)) : 0;
            if (both && likeness >= ALIKE && best[i][j] == likeness + best[i + 1][j + 1]) {
                List<Edit> edits =
                        Edit.between(before.get(i).words(), after.get(j).words());
                if (edits.isEmpty()) {
                    same++;
                } else {
                    same = flushed(rows, same);
                    rows.add(row(before.get(i), after.get(j), edits));
                }
                i++;
                j++;
            } else {
                same = flushed(rows, same);
                boolean gone = j == after.size() || (i < before.size() && best[i + 1][j] >= best[i][j + 1]);
                rows.add(gone ? alone(before.get(i++), true) : alone(after.get(j++), false));
            }
        }
        flushed(rows, same);
        return rows;
    }

    /** Of all tails of the two lists the greatest sum of likeness of paragraphs that meet in order. */
    private double[][] best() {
        double[][] best = new double[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                double likeness = before.get(i).likeness(after.get(j));
                double meeting = likeness >= ALIKE ? likeness + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(meeting, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        return best;
    }

    private static int flushed(List<ChangesView.Row> rows, int same) {
        if (same > 0) {
            rows.add(new ChangesView.Row(same, List.of(), List.of()));
        }
        return 0;
    }

    private static ChangesView.Row alone(Paragraph paragraph, boolean gone) {
        List<ChangesView.Part> whole = List.of(new ChangesView.Part(Harmless.line(paragraph.text()), true));
        return gone ? new ChangesView.Row(0, whole, List.of()) : new ChangesView.Row(0, List.of(), whole);
    }

    private static ChangesView.Row row(Paragraph before, Paragraph after, List<Edit> edits) {
        return new ChangesView.Row(
                0,
                parts(before.text(), edits.stream().map(Edit::before).toList()),
                parts(after.text(), edits.stream().map(Edit::after).toList()));
    }

    /** {@code text} in parts, of which {@code changed} stand out. */
    static List<ChangesView.Part> parts(String text, List<List<Word>> changed) {
        List<ChangesView.Part> parts = new ArrayList<>();
        int from = 0;
        for (List<Word> words : changed) {
            if (!words.isEmpty()) {
                int start = words.getFirst().span().start();
                int end = words.getLast().span().end();
                add(parts, text.substring(from, start), false);
                add(parts, text.substring(start, end), true);
                from = end;
            }
        }
        add(parts, text.substring(from), false);
        return parts;
    }

    private static void add(List<ChangesView.Part> parts, String text, boolean changed) {
        if (!text.isEmpty()) {
            parts.add(new ChangesView.Part(Harmless.line(text), changed));
        }
    }
}
