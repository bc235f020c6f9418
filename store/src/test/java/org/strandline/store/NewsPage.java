package org.strandline.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.strandline.record.Article;
import org.strandline.record.Because;
import org.strandline.record.Block;
import org.strandline.record.BlockType;
import org.strandline.record.Page;
import org.strandline.record.PageRecord;
import org.strandline.record.PageSource;
import org.strandline.record.PageTime;
import org.strandline.text.Span;

/**
 * A page of an invented newspaper with the record that a reader without facts makes of it.
 *
 * @param page the page
 * @param record its record
 */
record NewsPage(Page page, PageRecord record) {

    private static final List<String> FERRY = List.of(
            "Negotiators from Valmere and Orle met again on Thursday over the ferry across the Sarn, which has not"
                    + " sailed since the captains walked out in March.",
            "The harbour master of Valmere, Ilo Brandt, said that the captains wanted a second crossing every day and"
                    + " fares that stay as they are.",
            "The ferry company of Orle has refused both so far, and the Sarn valley has lived without a crossing for"
                    + " weeks.");

    private static final List<String> QUAKE = List.of(
            "An earthquake of magnitude 6.1 shook the Kessa plateau before dawn, and roofs fell in at Tolm and in"
                    + " villages around it.",
            "Rescuers from the Kessa fire brigade dug eleven people out of a school in Tolm, said the brigade's chief,"
                    + " Mara Venn.",
            "The quake was felt as far as the lowland towns, where seismologists had warned of the Tolm fault for"
                    + " years.");

    String id() {
        return page.id();
    }

    /** Three pages on a ferry. */
    static List<NewsPage> ferry() {
        return List.of(
                of(1, "Ferry talks resume in Valmere"),
                made(2, "Captains and ferry company meet in Valmere", LocalDate.of(2025, 4, 4), FERRY),
                made(3, "No crossing yet: ferry captains of the Sarn stay out", LocalDate.of(2025, 4, 6), FERRY));
    }

    /** Three pages on an earthquake. */
    static List<NewsPage> quake() {
        return List.of(
                made(4, "Earthquake shakes Tolm", LocalDate.of(2025, 4, 3), QUAKE),
                made(5, "Eleven dug out of school in Tolm", LocalDate.of(2025, 4, 3), QUAKE),
                made(6, "Kessa quake: brigade ends its search", LocalDate.of(2025, 4, 5), QUAKE));
    }

    /** So many pages on so many events as there are tens of them, the events one after the other. */
    static List<NewsPage> many(int pages) {
        List<NewsPage> many = new ArrayList<>();
        List<String> story = List.of();
        for (int i = 0; i < pages; i++) {
            Random random = new Random(i / 10);
            if (i % 10 == 0) {
                story = List.of(sentence(random), sentence(random), sentence(random), sentence(random));
            }
            String headline = story.get(i % story.size()).substring(0, 40).strip();
            many.add(made(100 + i, headline, LocalDate.of(2025, 1, 1).plusDays(i / 5), story));
        }
        return many;
    }

    /** Words that nobody has used yet. */
    static String sentence(Random random) {
        StringBuilder sentence = new StringBuilder("The ");
        for (int word = 0; word < 24; word++) {
            for (int syllable = 0; syllable < 3; syllable++) {
                sentence.append("bdfgklmnprst".charAt(random.nextInt(12))).append("aeiou".charAt(random.nextInt(5)));
            }
            sentence.append(' ');
        }
        return sentence.append("ends.").toString();
    }

    static NewsPage of(int number, String headline) {
        return made(number, headline, LocalDate.of(2025, 4, 3), FERRY);
    }

    /** A page whose paragraphs begin with what is its own, and go on as {@code story} does. */
    static NewsPage made(int number, String headline, LocalDate day, List<String> story) {
        List<String> lines = new ArrayList<>(List.of(headline));
        lines.add(headline + ", our reporter writes, and what follows is number " + number
                + " of her letters from there.");
        for (int i = 0; i < story.size(); i++) {
            lines.add(story.get((i + number) % story.size()));
        }
        String text = String.join("\n", lines);
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : lines) {
            Span span = new Span(start, start + line.length());
            BlockType type = blocks.isEmpty() ? BlockType.HEADLINE : BlockType.PARAGRAPH;
            blocks.add(
                    new Block(type, span, Optional.empty(), OptionalInt.empty(), Because.of("prose", line.length())));
            start = span.end() + 1;
        }
        Article article = new Article(
                Optional.of(headline),
                Optional.of("The Quay " + number),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(PageTime.of(day)),
                Optional.empty(),
                "en",
                text,
                blocks,
                List.of());
        String id = "sha256:" + "%064x".formatted(number * 7919L);
        PageSource source = new PageSource(
                Optional.of("pages/" + number + ".txt"), Optional.empty(), Optional.empty(), "text/plain");
        return new NewsPage(
                new Page(id, source, Page.Form.PLAIN, text, Optional.empty()),
                new PageRecord(id, "0.1.0", source, article, PageRecord.Facts.NONE));
    }
}
