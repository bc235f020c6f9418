package org.strandline.store.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.strandline.record.Article;
import org.strandline.record.Because;
import org.strandline.record.Block;
import org.strandline.record.BlockType;
import org.strandline.record.Entity;
import org.strandline.record.EntityType;
import org.strandline.record.Mention;
import org.strandline.record.PageRecord;
import org.strandline.record.PageSource;
import org.strandline.record.PageTime;
import org.strandline.record.Role;
import org.strandline.record.Source;
import org.strandline.record.Statement;
import org.strandline.text.Span;

/** Records of invented pages, put together by hand. */
final class InventedPages {

    static final String CAPTIVES =
            "The two sides will swap captives at the bridge on Wednesday, the envoy announced in Orrin.";
    static final String BREAD = "Bakeries may sell each household one loaf a day until the barges arrive.";
    static final String DENIAL = "None of our guns fired that morning, Colonel Linde said.";

    private InventedPages() {}

    /** A page with a headline and paragraphs, and one statement where its words are on it. */
    static PageRecord page(String id, LocalDate published, String headline, String... paragraphs) {
        StringBuilder text = new StringBuilder(headline);
        List<Block> blocks = new ArrayList<>(List.of(block(BlockType.HEADLINE, new Span(0, headline.length()))));
        for (String paragraph : paragraphs) {
            text.append('\n');
            int start = text.length();
            text.append(paragraph);
            blocks.add(block(BlockType.PARAGRAPH, new Span(start, text.length())));
        }
        Article article = new Article(
                Optional.of(headline),
                Optional.of("Harbour Post"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(PageTime.of(published)),
                Optional.empty(),
                "en",
                text.toString(),
                blocks,
                List.of());
        PageSource source = new PageSource(Optional.of(id + ".html"), Optional.empty(), Optional.empty(), "text/html");
        return new PageRecord(id, "1", source, article, facts(text.toString()));
    }

    private static Block block(BlockType type, Span span) {
        return new Block(type, span, Optional.empty(), OptionalInt.empty(), new Because("test", 0, 0, 0));
    }

    private static PageRecord.Facts facts(String text) {
        List<Entity> entities = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        int denial = text.indexOf(DENIAL);
        if (denial >= 0) {
            Span speaker = find(text, "Colonel Linde", denial);
            Role role = new Role("spokesman", Optional.of("the army"), speaker);
            entities.add(
                    entity("e1", EntityType.PERSON, "Jarek Linde", List.of("Colonel Linde"), List.of(role), speaker));
            statements.add(statement(find(text, "None of our guns fired that morning", denial), speaker));
        }
        int captives = text.indexOf(CAPTIVES);
        if (captives >= 0) {
            Span place = find(text, "Orrin", captives);
            entities.add(entity("e2", EntityType.PLACE, "Orrin", List.of(), List.of(), place));
        }
        return new PageRecord.Facts(entities, statements, List.of(), List.of(), List.of(), Optional.empty());
    }

    private static Entity entity(
            String id, EntityType type, String name, List<String> aliases, List<Role> roles, Span span) {
        return new Entity(
                id, type, name, aliases, roles, List.of(new Mention(span, Mention.Kind.NAME)), Optional.empty());
    }

    private static Statement statement(Span words, Span speaker) {
        return new Statement(
                "s1",
                Statement.Kind.INDIRECT,
                List.of(words),
                Statement.Act.DENIES,
                Optional.empty(),
                List.of(new Source(Optional.of("e1"), "Jarek Linde", speaker, true, Source.Kind.PERSON)),
                Statement.Anonymity.NAMED,
                Optional.empty(),
                Optional.of("2025-03-30TMO"),
                List.of(),
                Statement.Polarity.DENIES,
                false,
                Optional.empty());
    }

    private static Span find(String text, String words, int from) {
        int start = text.indexOf(words, from);
        return new Span(start, start + words.length());
    }
}
