package org.strandline.intake.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextDecoderTest {

    private static final String FRENCH =
            "Le préfet a annoncé la réouverture du café près de la gare, où l’été s’achève.";
    private static final String GERMAN =
            "Die Brücke über die Förde bleibt gesperrt, sagte der Bürgermeister am späten Abend.";
    private static final String RUSSIAN =
            "Паром снова ходит через реку, сообщили жители посёлка. Переправа была закрыта почти две недели из-за льда.";
    private static final String GREEK =
            "Το πορθμείο λειτουργεί ξανά, είπαν οι κάτοικοι του χωριού. Ήταν κλειστό δύο εβδομάδες.";
    private static final String JAPANESE = "川の渡し船が再び動き始めたと村の住民は話している。渡し場は二週間閉鎖されていた。";
    private static final String CHINESE = "村民说，河上的渡船又开始运行了。渡口因为结冰关闭了将近两个星期。";
    private static final String KOREAN = "마을 주민들은 강을 건너는 나룻배가 다시 다니기 시작했다고 말했다. 나루터는 두 주 동안 닫혀 있었다.";
    private static final String POLISH =
            "Prom znów kursuje przez rzekę, powiedzieli mieszkańcy wsi. Przeprawa była zamknięta dwa tygodnie.";

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkIsBelievedAndTakenOff(String charset) {
        byte[] bytes = ("\uFEFF" + RUSSIAN).getBytes(Charset.forName(charset));
        Decoded decoded = TextDecoder.decode(bytes, Optional.of("windows-1251"));
        assertThat(decoded.text()).isEqualTo(RUSSIAN);
        assertThat(decoded.charset()).isEqualTo(Charset.forName(charset));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void wideUnicodeWithoutAMarkIsToldByItsZeros(String charset) {
        for (String text : new String[] {FRENCH, RUSSIAN, "<html><body><p>" + JAPANESE + "</p></body></html>"}) {
            assertThat(TextDecoder.decode(text.getBytes(Charset.forName(charset)), Optional.empty())
                            .text())
                    .isEqualTo(text);
        }
    }

    @Test
    void bytesThatAreUtf8AreUtf8WhateverTheServerSays() {
        byte[] bytes = FRENCH.getBytes(StandardCharsets.UTF_8);
        assertThat(TextDecoder.decode(bytes, Optional.of("iso-8859-1")).text()).isEqualTo(FRENCH);
    }

    @Test
    void utf8CutInTheMiddleOfACharacterStaysUtf8() {
        byte[] bytes = (FRENCH + "é").getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
        assertThat(TextDecoder.decode(cut, Optional.of("iso-8859-1")).text()).isEqualTo(FRENCH + "\uFFFD");
    }

    @Test
    void utf8WithAFewBrokenBytesStaysUtf8() {
        byte[] bytes = (FRENCH + " x " + FRENCH).getBytes(StandardCharsets.UTF_8);
        bytes[FRENCH.getBytes(StandardCharsets.UTF_8).length + 1] = (byte) 0x92;
        assertThat(TextDecoder.decode(bytes, Optional.empty()).text()).isEqualTo(FRENCH + " \uFFFD " + FRENCH);
    }

    @Test
    void wordsThatSomebodyElseReadWronglyAreLeftAlone() {
        String text = "They donâ€™t say when the ferry sails.";
        assertThat(TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8), Optional.empty())
                        .text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"iso-8859-1", "latin1", "us-ascii", "windows-1252", "utf-8", "no-such-charset", "utf-16"})
    void westernBytesAreWindows1252UnderAnyOfItsNames(String label) {
        byte[] bytes = FRENCH.getBytes(Charset.forName("windows-1252"));
        assertThat(TextDecoder.decode(bytes, Optional.of(label)).text()).isEqualTo(FRENCH);
    }

    @Test
    void anApostropheOfWindowsInPlainEnglishIsRead() {
        byte[] bytes = "The ferry’s captain said “no” – twice.".getBytes(Charset.forName("windows-1252"));
        assertThat(TextDecoder.decode(bytes, Optional.of("utf-8")).text())
                .isEqualTo("The ferry’s captain said “no” – twice.");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, windows-1251, russian", "KOI8-R, koi8-r, russian", "ISO-8859-5, iso-8859-5, russian",
        "windows-1253, windows-1253, greek", "ISO-8859-7, iso-8859-7, greek", "windows-1250, windows-1250, polish",
        "ISO-8859-2, iso-8859-2, polish", "windows-31j, shift_jis, japanese", "EUC-JP, euc-jp, japanese",
        "ISO-2022-JP, iso-2022-jp, japanese", "GBK, gb2312, chinese", "GB18030, gb18030, chinese",
        "Big5, big5, chinese", "x-windows-949, euc-kr, korean"
    })
    void aPageIsBelievedAboutItself(String charset, String label, String language) {
        String text = text(language);
        if (charset.equals("Big5")) {
            text = "村民說，河上的渡船又開始運行了。渡口因為結冰關閉了將近兩個星期。";
        }
        String page = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + label
                + "\"></head><body><p>" + text + "</p></body></html>";
        byte[] bytes = page.getBytes(Charset.forName(charset));
        assertThat(TextDecoder.decode(bytes, Optional.empty()).text()).isEqualTo(page);
        assertThat(TextDecoder.decode(bytes, Optional.of("iso-8859-1")).text())
                .as("against a server that gives the default")
                .isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, russian",
        "KOI8-R, russian",
        "windows-1253, greek",
        "windows-31j, japanese",
        "EUC-JP, japanese",
        "GB18030, chinese",
        "EUC-KR, korean",
        "windows-1252, french",
        "windows-1252, german"
    })
    void lettersTellWhereNobodySaysAnything(String charset, String language) {
        String text = text(language);
        byte[] bytes = text.getBytes(Charset.forName(charset));
        assertThat(TextDecoder.decode(bytes, Optional.empty()).text()).isEqualTo(text);
        assertThat(TextDecoder.decode(bytes, Optional.of("utf-8")).text())
                .as("against a wrong label")
                .isEqualTo(text);
    }

    @Test
    void lettersFarBehindALongHeadTellAsWell() {
        String page = "<html><head>" + "<script>x()</script>".repeat(2_000) + "</head><p>" + RUSSIAN + "</p>";
        byte[] bytes = page.getBytes(Charset.forName("windows-1251"));
        assertThat(TextDecoder.decode(bytes, Optional.empty()).text()).isEqualTo(page);
    }

    @Test
    void anXmlDeclarationIsBelieved() {
        String page = "<?xml version='1.0' encoding='windows-1251'?><rss><title>" + RUSSIAN + "</title></rss>";
        byte[] bytes = page.getBytes(Charset.forName("windows-1251"));
        assertThat(TextDecoder.decode(bytes, Optional.empty()).charset()).isEqualTo(Charset.forName("windows-1251"));
    }

    @Test
    void manyMetaTagsAreReadInLinearTime() {
        byte[] bytes = "<meta ".repeat(200_000).getBytes(StandardCharsets.US_ASCII);
        bytes[bytes.length - 1] = (byte) 0xE9;
        assertThat(TextDecoder.decode(bytes, Optional.empty()).text()).hasSize(bytes.length);
    }

    @Test
    void nothingIsNothing() {
        assertThat(TextDecoder.decode(new byte[0], Optional.of("utf-8")).text()).isEmpty();
        ByteArrayOutputStream mark = new ByteArrayOutputStream();
        mark.writeBytes("\uFEFF".getBytes(StandardCharsets.UTF_8));
        assertThat(TextDecoder.decode(mark.toByteArray(), Optional.empty()).text())
                .isEmpty();
    }

    private static String text(String language) {
        return switch (language) {
            case "russian" -> RUSSIAN;
            case "greek" -> GREEK;
            case "polish" -> POLISH;
            case "japanese" -> JAPANESE;
            case "chinese" -> CHINESE;
            case "korean" -> KOREAN;
            case "french" -> FRENCH;
            default -> GERMAN;
        };
    }
}
