package org.strandline.statement;

import java.util.ArrayList;
import java.util.List;
import org.strandline.record.Articles;
import org.strandline.record.BlockType;
import org.strandline.record.Prose;
import org.strandline.text.Sentence;
import org.strandline.text.Span;

/** Prose of a headline and paragraphs, each a line, with no sentence read. */
final class Page {

    private Page() {}

    static Prose of(String text) {
        return of(text, List.of());
    }

    /** Prose whose sentences all stand in its first passage. */
    static Prose of(String text, List<Sentence> sentences) {
        List<Prose.Passage> passages = new ArrayList<>();
        int from = 0;
        for (String line : text.lines().toList()) {
            Span span = new Span(from, from + line.length());
            BlockType type = line.startsWith("# ") ? BlockType.HEADLINE : BlockType.PARAGRAPH;
            Span shown = type == BlockType.HEADLINE ? new Span(span.start() + 2, span.end()) : span;
            passages.add(new Prose.Passage(type, shown, passages.isEmpty() ? sentences : List.of()));
            from = span.end() + 1;
        }
        return new Prose(Articles.undivided(text), passages);
    }
}
