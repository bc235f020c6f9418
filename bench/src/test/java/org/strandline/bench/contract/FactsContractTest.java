package org.strandline.bench.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.strandline.english.SentenceModel;
import org.strandline.reading.PageReader;
import org.strandline.record.Event;
import org.strandline.record.Figure;
import org.strandline.record.Negotiation.Position;
import org.strandline.record.Page;
import org.strandline.record.PageRecord;
import org.strandline.record.PageRecord.Facts;
import org.strandline.record.Reading;
import org.strandline.record.Statement;
import org.strandline.record.TimeExpression;

/** Every finder keeps the contract: on the sample story, on hostile text, whatever was read before and beside. */
final class FactsContractTest {

    private static final SentenceModel MODEL = SentenceModel.english();
    private static final PageReader READER = PageReader.of(text -> "en", MODEL::read, Optional.empty());
    private static final Path SAMPLES = Path.of("..", "samples", "sarn-valley");
    /** Of this thread: other work on the machine does not count. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final Duration LONGEST = Duration.ofSeconds(60);

    @AfterAll
    static void close() {
        MODEL.close();
    }

    @Test
    void theSampleStoryKeepsTheContract() throws IOException {
        for (Page page : samples()) {
            assertThat(ReadingContract.broken(page, READER.read(page))).isEmpty();
        }
    }

    @Test
    void everyLayerFindsSomethingInTheSampleStory() throws IOException {
        List<Facts> facts = samples().stream().map(FactsContractTest::facts).toList();
        assertThat(facts).anyMatch(found -> !found.entities().isEmpty());
        assertThat(facts).anyMatch(found -> !found.statements().isEmpty());
        assertThat(facts).anyMatch(found -> !found.times().isEmpty());
        assertThat(facts).anyMatch(found -> !found.figures().isEmpty());
        assertThat(facts).anyMatch(found -> !found.events().isEmpty());
        assertThat(facts).anyMatch(found -> found.process().isPresent());
    }

    /** A page says the same alone, after others, twice, and among four threads. */
    @Test
    void noReadingChangesAnother() throws IOException, InterruptedException, ExecutionException {
        List<Page> pages = samples();
        List<Facts> once = pages.stream().map(FactsContractTest::facts).toList();
        List<Facts> backwards =
                pages.reversed().stream().map(FactsContractTest::facts).toList();
        assertThat(backwards.reversed()).isEqualTo(once);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Facts>> tasks = new ArrayList<>();
            pages.forEach(page -> tasks.add(() -> facts(page)));
            List<Facts> together = new ArrayList<>();
            for (Future<Facts> task : threads.invokeAll(tasks)) {
                together.add(task.get());
            }
            assertThat(together).isEqualTo(once);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Times, statements and figures of what stands before are not changed by what is written behind. */
    @Test
    void aParagraphBehindLeavesEarlierSpansAlone() {
        String before = "Nadia Brandt said on Monday that 40 people had left Port Maren.\n\n";
        Facts alone = facts(Pages.plain(before + "The ferry sails at noon.\n\nThe weather is fair."));
        Facts more = facts(Pages.plain(
                before + "The ferry sails at noon.\n\nThe weather is fair.\n\nA tram stopped beside the old mill."));

        assertThat(more.statements()).startsWith(alone.statements().toArray(new Statement[0]));
        assertThat(more.times()).startsWith(alone.times().toArray(new TimeExpression[0]));
        assertThat(more.figures()).startsWith(alone.figures().toArray(new Figure[0]));
    }

    /** What happened stays, whatever is told behind of something else. */
    @Test
    void aParagraphBehindLeavesEarlierEventsAlone() {
        String before = "Police in Port Maren arrested two smugglers on Monday. The mayor condemned the arrests.\n\n";
        List<Event> alone = facts(Pages.plain(before + "The weather is fair.")).events();
        List<Event> more = facts(Pages.plain(before + "The weather is fair.\n\nA tram stopped beside the old mill."))
                .events();

        assertThat(alone).hasSizeGreaterThan(1);
        assertThat(more).startsWith(alone.toArray(new Event[0]));
    }

    /** What was read of the talks stays read, whatever is written behind. */
    @Test
    void aParagraphBehindLeavesEarlierPositionsAlone() {
        String before = "Talks between Marisca and Velia over the ferry began in Port Maren on Monday.\n\n"
                + "Marisca rejected the offer from Velia and said it would not return to the talks unless the offer was raised.\n\n";
        List<Position> alone = positions(Pages.plain(before + "The ferry sails at noon.\n\nThe weather is fair."));
        List<Position> more = positions(
                Pages.plain(before + "The ferry sails at noon.\n\nThe weather is fair.\n\nVelia opposes any delay."));

        assertThat(alone).isNotEmpty();
        assertThat(more).startsWith(alone.toArray(new Position[0]));
    }

    private static List<Position> positions(Page page) {
        return facts(page).process().orElseThrow().positions();
    }

    @Test
    void hostileTextGetsARecordInBoundedTime() {
        List<String> hostile = List.of(
                "He said \"".repeat(4_000),
                "'a ‘b “c ".repeat(4_000),
                "1,000,000 ".repeat(4_000),
                "Mr Smith, the president of the president of ".repeat(1_000),
                "on Monday before Tuesday after Wednesday ".repeat(1_000),
                "\uD83D\uDE00 said \uD83D\uDE00. ".repeat(3_000),
                "\uD83D said \uDE00 on \uD83D Monday. ".repeat(2_000),
                "قال المتحدث إن 40 شخصا. ".repeat(1_500),
                "(((((((((( 12 ".repeat(1_000),
                "We reject the deal unless they accept the plan, and ".repeat(1_500),
                "Talks between A and B and C with D on the plan of the plan ".repeat(1_000),
                "Under the truce of six weeks, in the first phase, X would not sign. ".repeat(1_000),
                "The army attacked and shelled and bombed the town that the army attacked, ".repeat(1_000),
                "strikes on strikes against strikes by the union of the union ".repeat(1_000),
                "x".repeat(100_000));
        for (String text : hostile) {
            Page page = Pages.plain("A paragraph that is an article, said the mayor of Port Maren.\n\n" + text);
            long start = CLOCK.getCurrentThreadCpuTime();
            List<String> broken = ReadingContract.broken(page, READER.read(page));
            Duration took = Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - start);

            assertThat(broken).as(text.substring(0, 20)).isEmpty();
            assertThat(took).as(text.substring(0, 20)).isLessThan(LONGEST);
        }
    }

    private static Facts facts(Page page) {
        Reading reading = READER.read(page);
        return reading instanceof PageRecord read ? read.facts() : Facts.NONE;
    }

    /** The page's characters, whatever is not UTF-8 replaced: how bytes are decoded is not what is tested here. */
    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static List<Page> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            List<Page> pages = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".txt")) {
                    pages.add(Pages.plain(text(file)));
                } else if (file.toString().endsWith(".html")) {
                    pages.add(Pages.html(text(file)));
                }
            }
            return pages;
        }
    }
}
