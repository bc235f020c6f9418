package org.strandline.bench.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.strandline.bench.english.Paper;
import org.strandline.english.SentenceModel;
import org.strandline.reading.FactReader;
import org.strandline.record.Entity;
import org.strandline.record.Event;
import org.strandline.record.EventType;
import org.strandline.record.PageRecord.Facts;
import org.strandline.text.Span;
import org.strandline.words.Vocabulary;

/** The lexicon of events and the tree around its words tell who did what to whom: every example of {@code event-examples.txt}. */
final class EventExamplesTest {

    private static final SentenceModel MODEL = SentenceModel.english();
    private static final FactReader READER = new FactReader(MODEL::read, Optional.empty());

    @AfterAll
    static void close() {
        MODEL.close();
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsReadAsItSays() {
        return Vocabulary.lines(EventExamplesTest.class, "event-examples.txt").stream()
                .map(line -> DynamicTest.dynamicTest(
                        line, () -> assertThat(answer(line)).isEqualTo(line)));
    }

    @Test
    void whatIsToldAgainIsOneEventWithTwoMentions() {
        Facts facts = facts(
                "Norland attacked Sudmark on Monday.\nSudmark was attacked by Norland on Monday, the ministry said.");

        assertThat(facts.events()).singleElement().satisfies(event -> assertThat(event.mentions())
                .hasSize(2));
    }

    @Test
    void whoeverWasHurtInAQuakeWasHurtByNobody() {
        String hurt = "\nDoctors treated 870 people who were injured.";

        assertThat(facts("The quake shook northern Norland on Monday." + hurt).events())
                .extracting(Event::type)
                .doesNotContain(EventType.ASSAULT);
        assertThat(facts("Raiders crossed into northern Norland on Monday." + hurt)
                        .events())
                .extracting(Event::type)
                .contains(EventType.ASSAULT);
    }

    @Test
    void anAccusationKillsNobody() {
        Facts facts = facts("Norland accused Sudmark of a raid that killed 12 people.");

        assertThat(facts.events())
                .filteredOn(event -> event.type() == EventType.ACCUSE)
                .singleElement()
                .satisfies(event -> assertThat(event.deaths()).isEmpty());
        assertThat(facts.events())
                .filteredOn(event -> event.type() == EventType.ASSAULT)
                .anySatisfy(event -> assertThat(event.deaths()).isPresent());
    }

    /** The line of an example with what is read at its marked word. */
    private static String answer(String line) {
        String marked = line.substring(line.indexOf(": ") + 2, line.indexOf(" | "));
        int open = marked.indexOf('[');
        int close = marked.indexOf(']');
        String text = marked.substring(0, open) + marked.substring(open + 1, close) + marked.substring(close + 1);
        Facts facts = facts(text);
        Span word = new Span(open, close - 1);
        return facts.events().stream()
                .filter(event -> event.span().overlaps(word))
                .findFirst()
                .map(event -> kind(event) + ": " + marked + " |" + names(event.actors(), facts) + " >"
                        + names(event.recipients(), facts))
                .orElse("none: " + marked + " | >");
    }

    private static Facts facts(String text) {
        return READER.read(Paper.article(text, Optional.empty()));
    }

    private static String kind(Event event) {
        String type = event.type().name().toLowerCase(Locale.ROOT);
        return event.mode().map(mode -> type + "/" + mode).orElse(type);
    }

    private static String names(List<String> ids, Facts facts) {
        String names = ids.stream()
                .map(id -> facts.entities().stream()
                        .filter(entity -> entity.id().equals(id))
                        .map(Entity::name)
                        .findFirst()
                        .orElseThrow())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : " " + names;
    }
}
