package org.strandline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.strandline.intake.Archives.PAGE;
import static org.strandline.intake.Archives.ascii;
import static org.strandline.intake.Archives.gzip;
import static org.strandline.intake.Archives.http;
import static org.strandline.intake.Archives.join;
import static org.strandline.intake.Archives.record;
import static org.strandline.intake.Archives.response;
import static org.strandline.intake.Archives.zlib;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.strandline.record.Page;
import org.strandline.record.Received;
import org.strandline.record.Rejected;
import org.strandline.record.Rejected.Reason;

final class WarcTest {

    private static final String URL = "https://post.example/ferry";

    @Test
    void aResponseHasItsAddressItsDateAndItsNumber() {
        byte[] warc = join(record("warcinfo", "x", ascii("software: test\r\n")), response("<" + URL + ">", PAGE));
        Page page = (Page) Reader.only(warc);
        assertThat(page.text()).isEqualTo(PAGE);
        assertThat(page.source().url()).contains(URL);
        assertThat(page.source().fetched()).contains(Instant.parse("2024-08-16T05:46:00Z"));
        assertThat(page.source().path()).contains("#2");
        assertThat(page.source().mediaType()).isEqualTo("text/html");
    }

    @Test
    void onlyPagesComeOut() {
        byte[] warc = join(
                record("request", URL, ascii("GET / HTTP/1.1\r\n\r\n")),
                record("metadata", URL, ascii("outlink: x\r\n")),
                record("revisit", URL, http("", new byte[0])),
                record("response", "dns:post.example", ascii("20240816054600\npost.example. 60 IN A 192.0.2.1\n")),
                record("resource", URL, ascii(PAGE)),
                record("conversion", URL, ascii("The ferry sails again, its captain said.")));
        List<Received> received = Reader.all(warc);
        assertThat(received).hasSize(2);
        assertThat(((Page) received.get(0)).form()).isEqualTo(Page.Form.HTML);
        assertThat(((Page) received.get(1)).form()).isEqualTo(Page.Form.PLAIN);
    }

    @Test
    void everyPackingOfABodyIsUndone() {
        byte[] page = ascii(PAGE);
        byte[] chunks = join(
                ascii("5\r\n"),
                Arrays.copyOf(page, 5),
                ascii("\r\n" + Integer.toHexString(page.length - 5) + "\r\n"),
                Arrays.copyOfRange(page, 5, page.length),
                ascii("\r\n0\r\n\r\n"));
        byte[] rawDeflate = Arrays.copyOfRange(zlib(page), 2, zlib(page).length - 4);
        byte[] warc = join(
                record("response", URL, http("Transfer-Encoding: chunked\r\n", chunks)),
                record("response", URL, http("Content-Encoding: gzip\r\n", gzip(page))),
                record("response", URL, http("Content-Encoding: deflate\r\n", zlib(page))),
                record("response", URL, http("Content-Encoding: deflate\r\n", rawDeflate)),
                record("response", URL, http("Content-Encoding: deflate, gzip\r\n", gzip(zlib(page)))),
                record("response", URL, http("Content-Encoding: identity\r\n", page)));
        assertThat(Reader.all(warc)).hasSize(6).allMatch(received -> text(received)
                .equals(PAGE));
        assertThat(Reader.all(gzip(warc))).hasSize(6).allMatch(received -> text(received)
                .equals(PAGE));
    }

    @Test
    void brotliIsUndone() {
        // an uncompressed meta-block: window 16, 5 bytes, then the empty last block
        byte[] brotli = {0x0B, 0x02, (byte) 0x80, 'f', 'e', 'r', 'r', 'y', 0x03};
        byte[] warc = record("response", URL, http("Content-Encoding: br\r\n", brotli));
        assertThat(text(Reader.only(warc))).isEqualTo("ferry");
    }

    @Test
    void aBodyThatIsNotPackedAsItSaysIsReadAsItIs() {
        byte[] warc = join(
                record("response", URL, http("Content-Encoding: gzip\r\n", ascii(PAGE))),
                record("response", URL, http("Content-Encoding: br\r\n", ascii(PAGE))),
                record("response", URL, http("Content-Encoding: deflate\r\n", ascii(PAGE))),
                record("response", URL, http("Transfer-Encoding: chunked\r\n", ascii(PAGE))),
                record("response", URL, http("Content-Encoding: utf-8\r\n", ascii(PAGE))));
        assertThat(Reader.all(warc)).hasSize(5).allMatch(received -> text(received)
                .equals(PAGE));
    }

    @Test
    void anAnswerThatIsNoPageIsRejected() {
        byte[] warc = record("response", URL, ascii("HTTP/1.1 404 Not Found\r\n\r\n" + PAGE));
        Rejected rejected = (Rejected) Reader.only(warc);
        assertThat(rejected.reason()).isEqualTo(Reason.NOT_AN_ARTICLE);
        assertThat(rejected.detail()).contains("404");
    }

    @Test
    void aRecordCutShortByTheEndIsUnreadable() {
        byte[] whole = response(URL, PAGE);
        Rejected rejected = (Rejected) Reader.only(Arrays.copyOf(whole, whole.length - 30));
        assertThat(rejected.reason()).isEqualTo(Reason.UNREADABLE);
        assertThat(rejected.source().url()).contains(URL);
        assertThat(rejected.source().path()).contains("#1");
    }

    @Test
    void garbageBetweenRecordsCostsNothingElse() {
        assertThat(outcomes(join(response(URL, PAGE), ascii("garbage\r\nmore\n"), response(URL, PAGE))))
                .containsExactly("page", "UNREADABLE", "page");
    }

    @Test
    void aRecordThatIsShorterThanItSaysCostsOnlyItself() {
        byte[] block = http("", ascii(PAGE));
        byte[] warc =
                join(record("response", URL, block, block.length + 100), response(URL, PAGE), response(URL, PAGE));
        assertThat(outcomes(warc)).containsExactly("UNREADABLE", "page", "page");
    }

    @Test
    void aRecordThatIsLongerThanItSaysCostsOnlyItself() {
        byte[] block = http("", ascii(PAGE));
        byte[] warc = join(record("response", URL, block, block.length - 20), response(URL, PAGE));
        assertThat(outcomes(warc)).containsExactly("UNREADABLE", "page");
    }

    @Test
    void aRecordThatIsCutShortInItsOwnGzipMemberCostsOnlyItself() {
        byte[] block = http("", ascii(PAGE));
        byte[] cut = record("response", URL, block, block.length + 100);
        byte[] warc = join(gzip(cut), gzip(response(URL, PAGE)));
        assertThat(outcomes(warc)).containsExactly("UNREADABLE", "page");
    }

    @Test
    void aDamagedGzipMemberCostsOnlyItself() {
        byte[] damaged = gzip(response(URL, PAGE));
        for (int i = 40; i < 60; i++) {
            damaged[i] = 0;
        }
        byte[] good = gzip(response(URL, PAGE));
        assertThat(outcomes(join(good, damaged, good, good))).containsExactly("page", "UNREADABLE", "page", "page");
        assertThat(outcomes(join(good, Arrays.copyOf(good, good.length / 2), good)))
                .containsExactly("page", "UNREADABLE", "page");
        assertThat(outcomes(join(good, Arrays.copyOf(good, good.length / 2)))).containsExactly("page", "UNREADABLE");
    }

    @Test
    void aDamagedBodyIsUnreadableUnlessTheArchiveSaysThatItIsCut() {
        byte[] packed = gzip(ascii(PAGE.repeat(50)));
        byte[] record =
                record("response", URL, http("Content-Encoding: gzip\r\n", Arrays.copyOf(packed, packed.length - 9)));
        assertThat(outcomes(record)).containsExactly("UNREADABLE");
        String declared = new String(record, StandardCharsets.ISO_8859_1)
                .replace("WARC-Date:", "WARC-Truncated: length\r\nWARC-Date:");
        assertThat(outcomes(ascii(declared))).containsExactly("page");
    }

    @Test
    void brokenHeadersCostOnlyTheirRecord() {
        byte[] warc = join(
                ascii("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: much\r\n\r\nx\r\n\r\n"),
                ascii("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -5\r\n\r\nx\r\n\r\n"),
                ascii("WARC/1.0\r\nno colon here\r\nWARC-Type: response\r\nContent-Length: 1\r\n\r\nx\r\n\r\n"),
                record("response", URL, ascii("this is no answer of a server")),
                ascii("WARC/1.0\r\nX: " + "y".repeat(100_000) + "\r\nContent-Length: 0\r\n\r\n"),
                response(URL, PAGE));
        assertThat(outcomes(warc))
                .containsExactly("UNREADABLE", "UNREADABLE", "UNREADABLE", "UNREADABLE", "UNREADABLE", "page");
    }

    @Test
    void aPageOverTheLimitIsTooLargeAndPassedOver() {
        byte[] large = record("response", URL, http("", new byte[300_000]));
        byte[] bomb = record("response", URL, http("Content-Encoding: gzip\r\n", gzip(new byte[20 << 20])));
        assertThat(outcomes(join(large, bomb, response(URL, PAGE)))).containsExactly("TOO_LARGE", "TOO_LARGE", "page");
    }

    @Test
    void recordsOverTheLimitAreLeftOut() {
        byte[][] records = new byte[5][];
        Arrays.fill(records, response(URL, PAGE));
        List<Received> received = Reader.all(new Limits(10_000, 3, 3), join(records));
        assertThat(received).hasSize(4);
        assertThat(((Rejected) received.getLast()).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void recordsThatHideInOneAnotherAreReadInBoundedTime() {
        byte[] hidden = ascii("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 150000\r\n\r\n");
        byte[][] nested = new byte[20_000][];
        Arrays.fill(nested, hidden);
        assertThat(Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> Reader.all(new Limits(200_000, 1_000_000, 3), join(nested))))
                .isNotEmpty();
    }

    @Test
    void aFeedInAnArchiveIsAFeed() {
        String feed = "<rss><channel><title>Post</title><item><title>Ferry</title><description>It sails.</description>"
                + "</item></channel></rss>";
        Page item = (Page) Reader.only(record("response", URL, http("", ascii(feed))));
        assertThat(item.source().path()).contains("#1#1");
        assertThat(item.envelope().orElseThrow().headline()).contains("Ferry");
    }

    private static List<String> outcomes(byte[] warc) {
        return Reader.all(warc).stream()
                .map(received -> switch (received) {
                    case Page page -> "page";
                    case Rejected rejected -> rejected.reason().name();
                })
                .toList();
    }

    private static String text(Received received) {
        return ((Page) received).text();
    }
}
