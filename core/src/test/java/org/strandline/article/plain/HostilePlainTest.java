package org.strandline.article.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.strandline.article.Extraction;

class HostilePlainTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Test
    void tenMillionCharactersInOneLineAreRead() {
        String line = "The council met again and said nothing new. ".repeat(230_000);

        assertTimeoutPreemptively(
                LIMIT, () -> assertThat(Scrape.article(line).body()).hasSize(1));
    }

    @Test
    void sentencesWithoutBlanksBetweenThemAreReadInLinearTime() {
        String line = "He said that it was far too late.The council met again".repeat(20_000);

        assertTimeoutPreemptively(LIMIT, () -> assertThat(Scrape.read(line)).isNotNull());
    }

    @Test
    void aQuarterOfAMillionShortLinesAreRead() {
        String lines = "a b\n".repeat(250_000);

        assertTimeoutPreemptively(LIMIT, () -> assertThat(Scrape.read(lines)).isInstanceOf(Extraction.None.class));
    }

    @Test
    void aMillionStopsAndQuoteMarksAreRead() {
        assertTimeoutPreemptively(LIMIT, () -> {
            Scrape.read(".\"".repeat(300_000));
            Scrape.read("added.Xx ".repeat(50_000));
            Scrape.read(": | :".repeat(100_000));
            Scrape.read("\u00a9\n".repeat(50_000));
        });
    }

    @Test
    void loneSurrogatesAndPairsAreNeverSplit() {
        String page = "\ud83d The council met \ud83d\ude00.\ud83d\ude00 again on Monday \ude00 and said nothing new.";

        Scrape.article(page).blocks().forEach(block -> {
            assertThat(isInsidePair(page, block.span().start())).isFalse();
            assertThat(isInsidePair(page, block.span().end())).isFalse();
        });
    }

    private static boolean isInsidePair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }
}
