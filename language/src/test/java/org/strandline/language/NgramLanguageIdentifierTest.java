package org.strandline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.strandline.article.LanguageIdentifier;

final class NgramLanguageIdentifierTest {

    private final LanguageIdentifier languages = new NgramLanguageIdentifier();

    @ParameterizedTest
    @CsvFileSource(resources = "sentences.tsv", delimiter = '\t', quoteCharacter = '~')
    void aSentenceOrTwoAreEnough(String language, String text) {
        assertThat(languages.identify(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({
        "나루터, ko",
        "川の渡し船, ja",
        "渡船又开始运行了, zh",
        "Το πορθμείο, el",
        "המעבורת, he",
        "เรือข้ามฟาก, th",
        "नाव, hi",
        "ბორანი, ka",
        "லாஞ்சி, ta"
    })
    void aWordIsEnoughWhereTheScriptTells(String text, String language) {
        assertThat(languages.identify(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "Ferry", "Die Fähre", "12:30 – 14:15", "'!!! ??? …'", "Паром"})
    void littleTellsNothing(String text) {
        assertThat(languages.identify(text)).isEqualTo(LanguageIdentifier.UNDETERMINED);
    }

    @Test
    void aQuotedTitleDoesNotMakeATextEnglish() {
        String text = "Der Film „The Captain and the Ferry“ läuft ab Donnerstag in den Kinos der Stadt. "
                + "Die Regisseurin drehte ihn im vergangenen Herbst an der Küste, mit Laien aus dem Dorf.";
        assertThat(languages.identify(text)).isEqualTo("de");
    }

    @Test
    void aFewForeignNamesDoNotMakeATextJapanese() {
        String text = "The captain, 田中さん, said that the ferry would sail again from the northern landing on Friday.";
        assertThat(languages.identify(text)).isEqualTo("en");
    }

    @Test
    void theAnswerIsTheSameOnEveryThreadAndEveryTime() {
        String text = "De veerboot vaart weer, zei de kapitein, en de bewoners van het dorp zijn daar blij mee.";
        List<String> answers = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> languages.identify(text))
                .distinct()
                .toList();
        assertThat(answers).containsExactly("nl");
    }

    @Test
    void anyCharactersAreAnswered() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(2_000); i > 0; i--) {
                text.append((char) random.nextInt(0x1_0000));
            }
            assertThat(languages.identify(text.toString())).matches("[a-z]{2,3}");
        }
    }
}
