package org.strandline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.strandline.app.terminal.Progress;
import org.strandline.json.TestPages;
import org.strandline.record.Page;
import org.strandline.record.PageRecord;
import org.strandline.record.Reading;
import org.strandline.record.Received;
import org.strandline.record.Rejected;

@Timeout(60)
class ReadJobTest {

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"TEXT", "JSON"})
    void theOutputIsTheSameHoweverManyJobsThereAre(Format format) {
        List<Received> pages = pages(150);
        String alone = run(arguments(format, 1), pages, ReadJobTest::articleOf).out();
        String together = run(arguments(format, 8), pages, ReadJobTest::slowly).out();
        assertThat(together).isEqualTo(alone);
        assertThat(alone).contains("text of page 0", "text of page 149");
    }

    @Test
    void whatCannotBeReadIsNamedAndDoesNotStopTheRest() {
        List<Received> pages = List.of(
                TestPages.page("one.txt"),
                new Rejected("sha256:0e", TestPages.at("two.gz"), Rejected.Reason.UNREADABLE, "it ends too early"),
                TestPages.page("three.txt"));
        Run text = run(arguments(Format.TEXT, 2), pages, ReadJobTest::articleOf);
        assertThat(text.status()).isEqualTo(ExitStatus.SOME_FAILED);
        assertThat(text.error()).isEqualTo("strandline: two.gz: cannot be read: it ends too early\n");
        assertThat(text.out()).contains("text of one.txt", "text of three.txt").doesNotContain("two.gz");

        Run json = run(arguments(Format.JSON, 2), pages, ReadJobTest::articleOf);
        assertThat(json.error()).isEqualTo(text.error());
        assertThat(json.out().lines()).hasSize(3).element(1).asString().contains("\"reason\":\"unreadable\"");
    }

    @ParameterizedTest
    @EnumSource(
            value = Rejected.Reason.class,
            names = {"NOT_TEXT", "TOO_LARGE", "UNREADABLE"})
    void aPageThatCouldNotBeReadIsAFailure(Rejected.Reason reason) {
        Run run = run(arguments(Format.JSON, 1), List.of(TestPages.rejected(reason)), ReadJobTest::articleOf);
        assertThat(run.status()).isEqualTo(ExitStatus.SOME_FAILED);
        assertThat(run.error()).startsWith("strandline: pages/odd.html: ").endsWith(": it is odd\n");
    }

    @ParameterizedTest
    @EnumSource(
            value = Rejected.Reason.class,
            names = {"EMPTY", "NOT_AN_ARTICLE"})
    void aPageWithoutAnArticleIsAnAnswer(Rejected.Reason reason) {
        Run run = run(arguments(Format.TEXT, 1), List.of(TestPages.rejected(reason)), ReadJobTest::articleOf);
        assertThat(run.status()).isEqualTo(ExitStatus.ALL_READ);
        assertThat(run.error()).isEmpty();
        assertThat(run.out()).contains("pages/odd.html");
    }

    @Test
    void aFaultOfTheReaderCostsOnePage() {
        Run run = run(arguments(Format.JSON, 2), pages(3), received -> {
            if (pathOf(received).equals("page 1")) {
                throw new IllegalStateException("\u001B[31moops");
            }
            return articleOf(received);
        });
        assertThat(run.status()).isEqualTo(ExitStatus.SOME_FAILED);
        assertThat(run.error())
                .contains("page 1: cannot be read: Strandline itself failed")
                .contains("␛[31moops");
        assertThat(run.out().lines()).hasSize(3);
    }

    @Test
    void anOutputThatNobodyReadsAnyMoreEndsTheRunQuietly() {
        OutputStream closing = new FailingAfter(3, "Broken pipe");
        Run run = Run.in(
                closing,
                "",
                session ->
                        job(arguments(Format.JSON, 2), session, pages(100_000).iterator()));
        assertThat(run.status()).isEqualTo(ExitStatus.ALL_READ);
        assertThat(run.error()).isEmpty();
    }

    @Test
    void anOutputThatCannotBeWrittenIsAFailure() {
        OutputStream full = new FailingAfter(3, "No space left on device");
        Run run = Run.in(
                full,
                "",
                session -> job(arguments(Format.JSON, 2), session, pages(100).iterator()));
        assertThat(run.status()).isEqualTo(ExitStatus.SOME_FAILED);
        assertThat(run.error()).isEqualTo("strandline: the output cannot be written: No space left on device\n");
    }

    @Test
    void everyPageIsFlushedAsSoonAsItIsDone() {
        List<String> events = new ArrayList<>();
        OutputStream watched = new OutputStream() {
            @Override
            public void write(int b) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(byte[] bytes) {
                events.add("write");
            }

            @Override
            public void flush() {
                events.add("flush");
            }
        };
        Run.in(watched, "", session -> job(arguments(Format.JSON, 1), session, pages(2).iterator()));
        assertThat(events).containsExactly("write", "flush", "write", "flush");
    }

    private static Run run(ReadArguments arguments, List<Received> pages, Function<Received, Reading> reader) {
        return Run.in(new ByteArrayOutputStream(), "", session -> new ReadJob(arguments, session, reader)
                .run(pages.iterator(), () -> 0, silent()));
    }

    private static ExitStatus job(ReadArguments arguments, Session session, Iterator<Received> pages) {
        return new ReadJob(arguments, session, ReadJobTest::articleOf).run(pages, () -> 0, silent());
    }

    private static Progress silent() {
        return new Progress(new PrintStream(OutputStream.nullOutputStream()), 0, InstantSource.system());
    }

    private static ReadArguments arguments(Format format, int jobs) {
        return new ReadArguments(format, Optional.empty(), Optional.empty(), jobs, false, List.of("pages"));
    }

    private static List<Received> pages(int count) {
        return IntStream.range(0, count)
                .<Received>mapToObj(n -> TestPages.page("page " + n))
                .toList();
    }

    private static String pathOf(Received received) {
        return switch (received) {
            case Page page -> page.source().path().orElse("");
            case Rejected rejected -> rejected.source().path().orElse("");
        };
    }

    private static Reading articleOf(Received received) {
        return switch (received) {
            case Rejected rejected -> rejected;
            case Page page ->
                new PageRecord(
                        page.id(),
                        "0",
                        page.source(),
                        TestPages.bare(page.text()).article(),
                        PageRecord.Facts.NONE);
        };
    }

    private static Reading slowly(Received received) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return articleOf(received);
    }

    /** An output that takes some writes and then no more. */
    private static final class FailingAfter extends OutputStream {

        private final String message;
        private int left;

        FailingAfter(int writes, String message) {
            this.left = writes;
            this.message = message;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b});
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            if (left-- == 0) {
                throw new IOException(message);
            }
        }
    }
}
