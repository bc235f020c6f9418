package org.strandline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.strandline.intake.Archives.ascii;
import static org.strandline.intake.Archives.gzip;
import static org.strandline.intake.Archives.join;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.strandline.record.Received;

/** Whatever comes in, something comes out, soon, and nothing is thrown. */
final class FuzzTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private static final List<byte[]> SEEDS = List.of(
            Archives.response("https://post.example/1", Archives.PAGE),
            gzip(Archives.response("https://post.example/1", Archives.PAGE)),
            join(
                    gzip(Archives.response("https://a.example/", "x")),
                    gzip(Archives.response("https://b.example/", "y"))),
            ascii("<?xml version='1.0'?><rss><channel><title>Post</title><item><title>Ferry</title><link>/1</link>"
                    + "<pubDate>Fri, 16 Aug 2024 05:46:00 GMT</pubDate><description>It sails.</description></item>"
                    + "</channel></rss>"),
            "<html><meta charset=koi8-r><p>Паром снова ходит через реку</p>".getBytes(StandardCharsets.UTF_16LE),
            "川の渡し船が再び動き始めた".getBytes(StandardCharsets.UTF_8));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void brokenInputIsAnswered(long seed) {
        Random random = new Random(seed);
        Assertions.assertTimeoutPreemptively(SOON, () -> {
            for (int round = 0; round < 400; round++) {
                byte[] bytes = SEEDS.get(random.nextInt(SEEDS.size())).clone();
                for (int change = random.nextInt(8); change >= 0; change--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
                }
                answered(bytes);
            }
        });
    }

    @Test
    void randomBytesAreAnsweredTheSameEveryTime() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            byte[] bytes = new byte[1 + random.nextInt(2_000)];
            random.nextBytes(bytes);
            assertThat(answered(bytes)).isEqualTo(answered(bytes));
        }
    }

    @Test
    void hugeAndDeepInputIsAnsweredSoon() {
        Assertions.assertTimeoutPreemptively(SOON, () -> {
            Limits limits = new Limits(2 << 20, 1_000, 1_000);
            for (String unit :
                    List.of("<", "<a", "<!--", "&", "<rss>", "<rss><channel>", "<p>", "\u001b$B", "\r\n", "x")) {
                byte[] bytes = unit.repeat((1 << 20) / unit.length()).getBytes(StandardCharsets.UTF_8);
                assertThat(Reader.all(limits, bytes)).as(unit).isNotEmpty();
                assertThat(Reader.all(limits, join(ascii("<rss><item>"), bytes)))
                        .as("feed of " + unit)
                        .isNotEmpty();
                assertThat(Reader.all(limits, join(ascii("WARC/1.0\r\n"), bytes)))
                        .as("WARC of " + unit)
                        .isNotEmpty();
            }
        });
    }

    private static List<Received> answered(byte[] bytes) {
        List<Received> received = Reader.all(bytes);
        assertThat(received).allMatch(one -> one.toString().length() > 10);
        return received;
    }
}
