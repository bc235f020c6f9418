package org.strandline.bench.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.strandline.english.SentenceModel;
import org.strandline.reading.PageReader;
import org.strandline.record.Page;
import org.strandline.record.PageRecord;
import org.strandline.record.PageSource;
import org.strandline.record.Reading;

/**
 * The facts of invented pages are those that a careful reader wrote down beside them. What the reader does not get right yet is marked in the
 * expected file: a line with {@code missing: } before it should be said and is not, one with {@code wrong: } is said and should not be. A mark that no longer
 * holds fails the test and has to go.
 */
final class GoldenFactsTest {

    private static final String MISSING = "missing: ";
    private static final String WRONG = "wrong: ";
    private static final SentenceModel MODEL = SentenceModel.english();
    private static final PageReader READER = PageReader.of(text -> "en", MODEL::read, Optional.empty());

    @AfterAll
    static void close() {
        MODEL.close();
    }

    @TestFactory
    Stream<DynamicTest> everyFactIsRead() throws IOException, URISyntaxException {
        URL beside = Objects.requireNonNull(GoldenFactsTest.class.getResource("relays.txt"));
        Path folder = Objects.requireNonNull(Path.of(beside.toURI()).getParent());
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            return pages.stream().map(page -> DynamicTest.dynamicTest(name(page), () -> check(page)));
        }
    }

    private static void check(Path file) throws IOException {
        String text = Files.readString(file);
        PageSource source = new PageSource(Optional.of(name(file)), Optional.empty(), Optional.empty(), "text/plain");
        Reading reading = READER.read(new Page("sha256:golden", source, Page.Form.PLAIN, text, Optional.empty()));
        assertThat(reading).isInstanceOf(PageRecord.class);
        List<String> actual = FactLines.of((PageRecord) reading);
        List<String> expected = Files.readAllLines(file.resolveSibling(name(file) + ".expected")).stream()
                .filter(line -> !line.startsWith(MISSING))
                .map(line -> line.startsWith(WRONG) ? line.substring(WRONG.length()) : line)
                .toList();
        assertThat(actual).isEqualTo(expected);
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".txt", "");
    }
}
