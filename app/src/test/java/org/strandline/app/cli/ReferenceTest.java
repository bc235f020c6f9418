package org.strandline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.cli.Option;
import org.junit.jupiter.api.Test;
import org.strandline.export.EventTable;
import org.strandline.json.RecordJson;
import org.strandline.json.StoryJson;
import org.strandline.json.TestPages;
import org.strandline.json.TestStories;
import org.strandline.record.BlockType;
import org.strandline.record.Rejected;

/** What the reference says exists, and what exists is in the reference. */
class ReferenceTest {

    private static final Path REFERENCE =
            Path.of(System.getProperty("strandline.root", "..")).resolve("docs/reference");

    private static final Pattern OPTION = Pattern.compile("(?m)^\\| `--([a-z]+)");
    private static final Pattern STATUS = Pattern.compile("(?m)^\\| ([0-9]) \\|");
    private static final Pattern COLUMNS = Pattern.compile("(?m)^\\| (`[A-Z][^|]*) \\|");
    private static final Pattern CELL = Pattern.compile("`([^`]+)`");
    private static final Pattern KEY = Pattern.compile("\"([a-zA-Z]+)\":");

    @Test
    void everyOptionIsInTheReferenceAndTheOtherWayRound() throws IOException {
        assertThat(found(OPTION, read("command-line.md")))
                .isEqualTo(Stream.concat(
                                Stream.of(
                                        ReadHelp.OPTIONS,
                                        ParseHelp.OPTIONS,
                                        ServeHelp.OPTIONS,
                                        IngestHelp.OPTIONS,
                                        CorrectHelp.OPTIONS),
                                Stream.concat(StoryHelp.all().stream(), Stream.of(WatchArguments.OPTIONS)))
                        .flatMap(options -> options.getOptions().stream())
                        .map(Option::getLongOpt)
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyExitStatusIsInTheReferenceAndTheOtherWayRound() throws IOException {
        Set<String> statuses = new TreeSet<>();
        for (ExitStatus status : ExitStatus.values()) {
            statuses.add(Integer.toString(status.code()));
        }
        assertThat(found(STATUS, read("command-line.md"))).isEqualTo(statuses);
    }

    @Test
    void everyFieldTypeAndReasonOfTheJsonIsInTheReference() throws IOException {
        String reference = read("json.md");
        RecordJson json = new RecordJson(RecordJson.Detail.REASONS, Optional.of(LocalDate.of(2024, 8, 16)));
        String lines = json.line(TestPages.full())
                + json.line(TestPages.bare("It rained."))
                + json.line(TestPages.rejected(Rejected.Reason.EMPTY))
                + StoryJson.line(TestStories.full("Ferry talks resume"));
        assertThat(found(KEY, lines))
                .allSatisfy(key -> assertThat(reference).containsPattern("[`.]" + key + "[`.\\[]"));
        for (BlockType type : BlockType.values()) {
            assertThat(reference).contains(type.name().toLowerCase(Locale.ROOT));
        }
        for (Rejected.Reason reason : Rejected.Reason.values()) {
            assertThat(reference).contains("`" + reason.word() + "`");
        }
    }

    @Test
    void everyColumnOfTheEventsIsInTheReferenceAndTheOtherWayRound() throws IOException {
        Set<String> named = COLUMNS.matcher(read("csv.md"))
                .results()
                .flatMap(row -> CELL.matcher(row.group(1)).results())
                .map(cell -> cell.group(1))
                .collect(Collectors.toSet());
        assertThat(named).isEqualTo(Set.copyOf(EventTable.COLUMNS));
    }

    private static String read(String page) throws IOException {
        return Files.readString(REFERENCE.resolve(page));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }
}
