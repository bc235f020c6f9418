package org.strandline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strandline.reading.PageReader;

class StrandlineTest {

    @TempDir
    private Path folder;

    @Test
    void theVersionIsThatOfTheReader() {
        assertThat(Run.of("--version"))
                .isEqualTo(new Run(ExitStatus.ALL_READ, "strandline " + PageReader.VERSION + "\n", ""));
    }

    @Test
    void theHelpOfReadExplainsEveryOptionAndEveryExitStatus() {
        Run run = Run.of("read", "--help");
        assertThat(run.status()).isEqualTo(ExitStatus.ALL_READ);
        assertThat(run.out())
                .contains("--format text|json|csv", "--date DAY", "--url ADDRESS", "--jobs NUMBER", "--explain");
        for (ExitStatus status : ExitStatus.values()) {
            assertThat(run.out()).containsPattern("(?m)^  " + status.code() + "  \\S");
        }
        assertThat(run.out().lines().filter(line -> line.contains("strandline read ")))
                .hasSizeGreaterThan(5);
    }

    @Test
    void theHelpOfReadFitsATerminal() {
        assertThat(Run.of("read", "--help").out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "read                            ! read needs at least one PATH",
                "read --format xml a             ! --format is text, json or csv, not 'xml'",
                "read --date yesterday a         ! --date takes a day such as 2024-08-16, not 'yesterday'",
                "read --date 2024-02-30 a        ! --date takes a day",
                "read --url example.org a        ! --url takes a web address",
                "read --url ftp://example.org a  ! --url takes a web address",
                "read --url https://a.example a b ! --url is the address of one page",
                "read --url https://a.example /  ! --url is the address of one page",
                "read --jobs 0 a                 ! --jobs takes a number from 1 to 256, not '0'",
                "read --jobs many a              ! --jobs takes a number",
                "read - -                        ! standard input (-) can be read only once",
                "read --quiet a                  ! there is no option --quiet",
                "write a                         ! there is no command 'write'",
            })
    void argumentsThatMakeNoSenseAreSaidAndNothingIsRead(String line, String message) {
        Run run = Run.of(line.split(" "));
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.error()).startsWith("strandline: " + message).contains("strandline read --help");
    }

    @Test
    void withoutArgumentsItSaysWhatThereIs() {
        assertThat(Run.of().status()).isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void anArgumentCannotWriteToTheTerminalEither() {
        assertThat(Run.of("read", "--format", "\u001B[31m", "a").error()).doesNotContain("\u001B");
    }

    @Test
    void aFileThatIsMissingIsNamedAndTheOthersAreRead() throws IOException {
        Path page = Files.writeString(folder.resolve("page.txt"), "The ferry sailed at noon, said its captain.\n");
        String missing = folder.resolve("missing.txt").toString();
        Run run = Run.of("read", "--format", "json", missing, page.toString());
        assertThat(run.status()).isEqualTo(ExitStatus.SOME_FAILED);
        assertThat(run.error()).startsWith("strandline: " + missing + ": cannot be read: ");
        assertThat(run.out().lines()).hasSize(2).last().asString().contains("\"path\":\"" + page + "\"");
    }

    @Test
    void standardInputIsReadWithTheAddressThatWasGiven() {
        Run run = Run.of(
                "The ferry sailed at noon, said its captain.\n",
                List.of("read", "--format", "json", "--url", "https://quay.example/a", "-"));
        assertThat(run.status()).isEqualTo(ExitStatus.ALL_READ);
        assertThat(run.out()).contains("\"source\":{\"url\":\"https://quay.example/a\",\"mediaType\":\"text/plain\"}");
    }

    @Test
    void aTableOfEventsHasItsNamesOnce() throws IOException {
        Path first = Files.writeString(folder.resolve("a.txt"), "Police arrested two men in Orrin on Monday.\n");
        Path second = Files.writeString(folder.resolve("b.txt"), "The ferry was blue.\n");
        Run run = Run.of("read", "--format", "csv", first.toString(), second.toString(), first.toString());
        assertThat(run.status()).isEqualTo(ExitStatus.ALL_READ);
        List<String> lines = run.out().lines().toList();
        assertThat(lines).filteredOn(line -> line.startsWith("Event ID,")).hasSize(1);
        assertThat(lines.getFirst()).startsWith("Event ID,");
        assertThat(lines)
                .filteredOn(line -> line.contains(",coerce,arrest,happened,"))
                .hasSize(2);
    }
}
