package org.strandline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.strandline.json.TestPages;
import org.strandline.record.Article;
import org.strandline.record.PageRecord;

class SheetsTest {

    @ParameterizedTest
    @EnumSource(Sheet.class)
    void everyFactIsALineWithACellForEveryColumn(Sheet sheet) throws IOException {
        PageRecord page = TestPages.full();

        List<CSVRecord> lines = lines(sheet, List.of(page, page));

        assertThat(lines.getFirst().toList()).isEqualTo(sheet.head());
        assertThat(lines.size()).isGreaterThanOrEqualTo(3).isOdd();
        assertThat(lines).allSatisfy(line -> assertThat(line.size())
                .isEqualTo(sheet.head().size()));
        assertThat(lines.get(1).get(0)).isEqualTo(page.id());
        assertThat(lines.get(1).get(3)).isEqualTo("Ferry talks resume in Valmere");
    }

    @Test
    void aLayerWithoutFactsIsALineOfNames() throws IOException {
        assertThat(lines(Sheet.FIGURES, List.of(TestPages.bare("It rained.")))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        =HYPERLINK("https://a.example","b") | '=HYPERLINK("https://a.example","b")
        +49 30 1234                         | '+49 30 1234
        -12                                 | -12
        -12 degrees                         | '-12 degrees
        @here                               | '@here
        ` =1+1`                             | `' =1+1`
        said "no", and left                 | said "no", and left
        """)
    void noCellIsAFormula(String words, String cell) {
        assertThat(Cells.harmless(words)).isEqualTo(cell);
    }

    @Test
    void quoteMarksCommasAndLineEndsStayInTheirCell() throws IOException {
        PageRecord page = TestPages.full();
        String headline = "=A1,\"b\"\r\nc";
        PageRecord odd = new PageRecord(
                page.id(),
                page.version(),
                page.source(),
                new Article(
                        Optional.of(headline),
                        page.article().outlet(),
                        page.article().authors(),
                        page.article().agency(),
                        page.article().place(),
                        page.article().published(),
                        page.article().updated(),
                        page.article().language(),
                        page.article().text(),
                        page.article().blocks(),
                        page.article().images()),
                page.facts());

        assertThat(lines(Sheet.TIMES, List.of(odd)).get(1).get(3)).isEqualTo("'" + headline);
    }

    private static List<CSVRecord> lines(Sheet sheet, List<PageRecord> pages) throws IOException {
        StringBuilder out = new StringBuilder();
        Sheets.write(sheet, pages.iterator(), out);
        try (CSVParser parser = CSVParser.parse(new StringReader(out.toString()), CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }
}
