package org.strandline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.strandline.intake.Archives.PAGE;
import static org.strandline.intake.Archives.ascii;
import static org.strandline.intake.Archives.gzip;
import static org.strandline.intake.Archives.join;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.strandline.record.Original;
import org.strandline.record.Page;
import org.strandline.record.Received;
import org.strandline.record.Rejected;
import org.strandline.record.Rejected.Reason;

final class IntakeTest {

    private static final Limits SMALL = new Limits(10_000, 10, 3);

    @TempDir
    private Path folder;

    @Test
    void aPageIsTheSameHoweverItIsPacked() {
        Page plain = (Page) Reader.only(ascii(PAGE));
        Page packed = (Page) Reader.only(gzip(ascii(PAGE)));
        Page archived = (Page) Reader.only(Archives.response("https://post.example/1", PAGE));
        assertThat(packed).isEqualTo(plain);
        assertThat(archived.id()).isEqualTo(plain.id());
        assertThat(plain.form()).isEqualTo(Page.Form.HTML);
        assertThat(plain.id()).matches("sha256:[0-9a-f]{64}");
    }

    @Test
    void aPageDecodedAgainFromItsBytesIsTheSamePage() throws IOException {
        Intake intake = new Intake(new ByteArrayInputStream(new byte[0]), SMALL);
        String cyrillic = "<p>Паром снова ходит, сказал капитан порта.</p>".repeat(5);
        Files.write(folder.resolve("a.html"), cyrillic.getBytes(Charset.forName("windows-1251")));
        Files.write(folder.resolve("b.html"), "The ferry sails again.".getBytes(StandardCharsets.UTF_16));
        Files.write(folder.resolve("c.warc"), Archives.response("https://post.example/1", PAGE));
        for (Source source : Sources.find(List.of(folder.toString()))) {
            Page page = (Page) Reader.only(intake.open(source, Optional.empty()));
            Original original = page.original().orElseThrow();
            assertThat(page.id()).isEqualTo(Digest.of(original.bytes()));
            assertThat(intake.again(page.source(), original)).isEqualTo(page);
        }
    }

    @Test
    void anItemOfAFeedHasNoBytesOfItsOwn() {
        String feed = "<rss><channel><item><title>Ferry</title><description>It sails again.</description></item>"
                + "</channel></rss>";
        Page item = (Page) Reader.only(ascii(feed));
        assertThat(item.original()).isEmpty();
        Intake intake = new Intake(new ByteArrayInputStream(new byte[0]), SMALL);
        assertThat(reason(intake.again(item.source(), new Original(ascii(feed), Optional.empty()))))
                .isEqualTo(Reason.NOT_AN_ARTICLE);
    }

    @Test
    void theAddressIsGivenToPagesThatComeWithoutOne() {
        Intake intake = new Intake(new ByteArrayInputStream(ascii(PAGE)), SMALL);
        try (Pages pages = intake.open(new Source.StandardInput(), Optional.of("https://post.example/given"))) {
            Page page = (Page) pages.next();
            assertThat(page.source().url()).contains("https://post.example/given");
            assertThat(page.source().path()).isEmpty();
            assertThat(page.source().mediaType()).isEqualTo("text/html");
        }
    }

    @Test
    void oneBadFileNeverStopsTheRest() throws IOException {
        Files.write(folder.resolve("a.gz"), Arrays.copyOf(gzip(ascii(PAGE)), 30));
        Files.writeString(folder.resolve("b.txt"), "The ferry sails again.");
        Files.write(folder.resolve("c.txt"), new byte[0]);
        Intake intake = new Intake(new ByteArrayInputStream(new byte[0]), SMALL);
        List<Received> received = Sources.find(List.of(folder.toString(), "no-such-file")).stream()
                .map(source -> Reader.only(intake.open(source, Optional.empty())))
                .toList();
        assertThat(received).hasSize(4);
        assertThat(reason(received.get(0))).isEqualTo(Reason.UNREADABLE);
        assertThat(((Page) received.get(1)).text()).isEqualTo("The ferry sails again.");
        assertThat(received.get(1))
                .extracting(page -> ((Page) page).source().path().orElse(""))
                .isEqualTo(folder + "/b.txt");
        assertThat(reason(received.get(2))).isEqualTo(Reason.EMPTY);
        assertThat(reason(received.get(3))).isEqualTo(Reason.UNREADABLE);
    }

    @ParameterizedTest
    @MethodSource("binaries")
    void whatIsNoTextIsNamed(String start, String mediaType, String description) {
        Rejected rejected = (Rejected) Reader.only(ascii(start + "\u0000\u0001"));
        assertThat(rejected.reason()).isEqualTo(Reason.NOT_TEXT);
        assertThat(rejected.source().mediaType()).isEqualTo(mediaType);
        assertThat(rejected.detail()).contains(description);
    }

    private static Stream<Arguments> binaries() {
        return Stream.of(
                Arguments.of("%PDF-1.7", "application/pdf", "a PDF document"),
                Arguments.of("PK\u0003\u0004xx", "application/zip", "a ZIP archive"),
                Arguments.of("\u0089PNG\r\n\u001A\nxx", "image/png", "a picture (PNG)"),
                Arguments.of("\u00FF\u00D8\u00FFxx", "image/jpeg", "a picture (JPEG)"),
                Arguments.of("\u007FELFxx", "application/x-executable", "a program"),
                Arguments.of("\u0001\u0002\u0003\u0004", "application/octet-stream", "no sense as text"));
    }

    @Test
    void aFileInGzipInGzipIsNotUnpackedTwice() {
        Rejected rejected = (Rejected) Reader.only(gzip(gzip(ascii(PAGE))));
        assertThat(rejected.reason()).isEqualTo(Reason.NOT_TEXT);
        assertThat(rejected.detail()).contains("gzip");
    }

    @Test
    void aGzipBombIsTooLarge() {
        byte[] bomb = gzip(new byte[30 << 20]);
        assertThat(bomb.length).isLessThan(40_000);
        assertThat(reason(Reader.only(bomb))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aPageOfExactlyTheLimitIsRead() {
        byte[] bytes = ascii("ferry sail ".repeat(1_000)); // 11,000 bytes
        assertThat(Reader.all(new Limits(11_000, 1, 1), bytes).getFirst()).isInstanceOf(Page.class);
        assertThat(reason(Reader.all(new Limits(10_999, 1, 1), bytes).getFirst()))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void membersOfGzipAreJoinedAndPaddingIsIgnored() {
        byte[] packed = join(gzip(ascii("The ferry ")), gzip(ascii("sails.")), new byte[512]);
        assertThat(((Page) Reader.only(packed)).text()).isEqualTo("The ferry sails.");
    }

    @Test
    void damageToPackedBytesIsSeen() {
        byte[] packed = gzip("The ferry sails again. ".repeat(50).getBytes(StandardCharsets.UTF_8));
        packed[packed.length - 6] ^= 1; // in the checksum
        Rejected rejected = (Rejected) Reader.only(packed);
        assertThat(rejected.reason()).isEqualTo(Reason.UNREADABLE);
        assertThat(rejected.detail()).contains("checksum");
    }

    @Test
    void aClosedSourceHasNoMorePages() {
        Intake intake = new Intake(new ByteArrayInputStream(ascii(PAGE)), SMALL);
        Pages pages = intake.open(new Source.StandardInput(), Optional.empty());
        assertThat(pages.hasNext()).isTrue();
        assertThat(pages.bytesRead()).isEqualTo(PAGE.length());
        pages.close();
        assertThat(pages.hasNext()).isFalse();
        assertThatThrownBy(pages::next).isInstanceOf(NoSuchElementException.class);
    }

    private static Reason reason(Received received) {
        return ((Rejected) received).reason();
    }
}
