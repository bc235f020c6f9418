package org.strandline.story.match;

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
import org.strandline.record.PageRecord;
import org.strandline.record.PageSource;
import org.strandline.record.PageTime;
import org.strandline.text.Span;

/** Pages made up for tests. */
final class InventedPages {

    static final List<String> FLOOD = List.of(
            "The river Tarn burst its banks above Velmora before dawn, and firemen brought 340 people out of their houses by boat.",
            "Mayor Ilse Brandt said the dam at Korsk had held, though water stood a metre deep in the market hall.",
            "Two schools and the hospital lost power; patients were taken to Lenz, where beds had been cleared on Sunday.",
            "Engineers expect the flood to pass the old bridge on Tuesday, and farmers downstream have driven cattle to higher ground.");

    static final List<String> STRIKE = List.of(
            "Drivers of the Harwick tramways walked out at midnight after talks about night shifts broke down in the town hall.",
            "Union secretary Paul Odum called the offer of two per cent an insult and promised pickets at all five depots.",
            "The company said one tram in six would run, and urged passengers to share cars or to work from home.",
            "Odum and the director, Greta Simm, meet again on Thursday before a mediator named by the labour court.");

    private InventedPages() {}

    static PageRecord page(String id, String headline, List<String> paragraphs) {
        return page(id, headline, paragraphs, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static PageRecord page(
            String id,
            String headline,
            List<String> paragraphs,
            Optional<String> url,
            Optional<String> outlet,
            Optional<LocalDate> day) {
        StringBuilder text = new StringBuilder(headline);
        List<Block> blocks = new ArrayList<>();
        blocks.add(block(BlockType.HEADLINE, 0, text.length()));
        for (String paragraph : paragraphs) {
            text.append('\n');
            int start = text.length();
            text.append(paragraph);
            blocks.add(block(BlockType.PARAGRAPH, start, text.length()));
        }
        Article article = new Article(
                Optional.of(headline),
                outlet,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                day.map(PageTime::of),
                Optional.empty(),
                "en",
                text.toString(),
                blocks,
                List.of());
        PageSource source = new PageSource(Optional.empty(), url, Optional.empty(), "text/html");
        return new PageRecord("sha256:" + id, "test", source, article, PageRecord.Facts.NONE);
    }

    /** A page of made-up words: some of its subject's, some of everybody's. */
    static PageRecord random(Random random, int number, int subjects) {
        int subject = random.nextInt(subjects);
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < 3 + random.nextInt(4); i++) {
            StringBuilder words = new StringBuilder();
            for (int j = 0; j < 25; j++) {
                int word = random.nextInt(20);
                words.append(random.nextInt(3) == 0 ? "subject" + subject + "word" + word : "common" + word)
                        .append(' ');
            }
            paragraphs.add(words.toString().strip());
        }
        return page(String.format("%05d", number), "About subject" + subject + "word1", paragraphs);
    }

    private static Block block(BlockType type, int start, int end) {
        return new Block(type, new Span(start, end), Optional.empty(), OptionalInt.empty(), Because.of("test", 1));
    }
}
