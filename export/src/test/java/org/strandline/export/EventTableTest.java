package org.strandline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strandline.json.TestPages;
import org.strandline.record.Article;
import org.strandline.record.Because;
import org.strandline.record.Block;
import org.strandline.record.BlockType;
import org.strandline.record.PageRecord;
import org.strandline.text.Span;

class EventTableTest {

    @Test
    void anEventIsALineWithItsWordsAndWhereTheyStand() throws IOException {
        PageRecord page = TestPages.full();

        CSVRecord line = lines(EventTable.lines(page)).getFirst();

        assertThat(line.size()).isEqualTo(EventTable.COLUMNS.size());
        assertThat(cell(line, "Event ID")).isEqualTo(page.id() + "/v1");
        assertThat(cell(line, "Event Type")).isEqualTo("meet");
        assertThat(cell(line, "Status")).isEqualTo("happened");
        assertThat(cell(line, "Actor Name")).isEqualTo("Ilo Brandt");
        assertThat(cell(line, "Actor Country")).isEqualTo("GB");
        assertThat(cell(line, "Actor Sectors")).isEqualTo("GOV");
        assertThat(cell(line, "Recipient Country")).isEqualTo("GB");
        assertThat(cell(line, "Latitude")).isEqualTo("54.5");
        assertThat(cell(line, "Longitude")).isEqualTo("-3.25");
        assertThat(cell(line, "Stated By")).isEqualTo("Ilo Brandt");
        int start = Integer.parseInt(cell(line, "Start"));
        int end = Integer.parseInt(cell(line, "End"));
        assertThat(page.article().text().substring(start, end)).isEqualTo(cell(line, "Words"));
        assertThat(cell(line, "Sentence")).contains("went back").endsWith("five hours.");
    }

    @Test
    void theFirstLineNamesTheColumnsAndLinesEndAsTheStandardSays() throws IOException {
        assertThat(lines(EventTable.head()).getFirst().toList()).isEqualTo(EventTable.COLUMNS);
        assertThat(EventTable.head()).endsWith("\r\n");
        assertThat(EventTable.lines(TestPages.bare("It rained."))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        It rained. Mr. Lind met the U.S. envoy in Orrin. He left. | met  | Mr. Lind met the U.S. envoy in Orrin.
        It rained. He left.                                       | left | He left.
        He left                                                   | left | He left
        He left it to him. It rained.                             | He   | He left it to him.
        """)
    void theSentenceIsTheOneAroundTheWords(String text, String words, String sentence) {
        int start = text.indexOf(words);

        assertThat(new SentenceText(article(text)).around(new Span(start, start + words.length())))
                .isEqualTo(sentence);
    }

    private static Article article(String text) {
        Block block = new Block(
                BlockType.PARAGRAPH,
                new Span(0, text.length()),
                Optional.empty(),
                OptionalInt.empty(),
                Because.of("line", 0));
        return new Article(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                text,
                List.of(block),
                List.of());
    }

    private static String cell(CSVRecord line, String column) {
        return line.get(EventTable.COLUMNS.indexOf(column));
    }

    private static List<CSVRecord> lines(String csv) throws IOException {
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(csv))) {
            return parser.getRecords();
        }
    }
}
