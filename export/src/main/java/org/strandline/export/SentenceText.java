package org.strandline.export;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.strandline.record.Article;
import org.strandline.record.Block;
import org.strandline.text.Span;

/** The sentence around a few words of an article. The record keeps no sentences, so that they are found again here, in English. */
final class SentenceText {

    /** An abbreviation before a name, as in "Mr. Lind" or "U.S. troops": not much longer than this, and with a capital. */
    private static final int ABBREVIATION = 4;

    private final String text;
    private final List<Block> blocks;

    SentenceText(Article article) {
        this.text = article.text();
        this.blocks = article.blocks();
    }

    /** The sentence that {@code words} stand in, on one line. */
    String around(Span words) {
        Span block = blocks.stream()
                .map(Block::span)
                .filter(span -> span.contains(words))
                .findFirst()
                .orElse(words);
        String paragraph = block.of(text);
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(paragraph);
        int start = breaks.preceding(Math.min(words.start() - block.start() + 1, paragraph.length()));
        while (start > 0 && isAbbreviation(paragraph, start)) {
            start = breaks.preceding(start);
        }
        int end = breaks.following(words.end() - block.start() - 1);
        while (end < paragraph.length() && isAbbreviation(paragraph, end)) {
            end = breaks.following(end);
        }
        return paragraph.substring(Math.max(start, 0), end).strip().replace('\n', ' ');
    }

    /** Whether what ends before {@code end} is an abbreviation and no sentence. */
    private static boolean isAbbreviation(String paragraph, int end) {
        String before = paragraph.substring(0, end).stripTrailing();
        int word = before.lastIndexOf(' ') + 1;
        boolean isShort = before.length() - word <= ABBREVIATION + 1;
        return isShort && before.endsWith(".") && word < before.length() && Character.isUpperCase(before.charAt(word));
    }
}
