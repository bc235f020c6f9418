package org.strandline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsParserTest {

    @Test
    void optionsMayStandAnywhere() throws UsageException {
        CommandLine given = parse("a", "--format", "json", "b", "--explain");
        assertThat(given.getOptionValue("format")).isEqualTo("json");
        assertThat(given.hasOption("explain")).isTrue();
        assertThat(given.getArgList()).containsExactly("a", "b");
    }

    @Test
    void aValueMayBeJoinedWithAnEqualsSignAndKeepsItsQuoteMarks() throws UsageException {
        assertThat(parse("--format=a=b").getOptionValue("format")).isEqualTo("a=b");
        assertThat(parse("--format", "\"a\"").getOptionValue("format")).isEqualTo("\"a\"");
    }

    @Test
    void aDashAloneAndWhatComesAfterTwoDashesAreNoOptions() throws UsageException {
        assertThat(parse("-", "--", "--explain", "-x").getArgList()).containsExactly("-", "--explain", "-x");
    }

    @ParameterizedTest
    @CsvSource({
        "--formt,           there is no option --formt",
        "--form=text,       there is no option --form",
        "-x,                there is no option -x",
        "--format,          --format needs a value",
        "--explain=yes,     --explain",
        "--explain|--explain, --explain is given twice",
        "--format=text|--format=json, --format is given twice"
    })
    void whatMakesNoSenseIsSaid(String arguments, String message) {
        assertThatThrownBy(() -> parse(arguments.split("\\|")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(message);
    }

    private static CommandLine parse(String... arguments) throws UsageException {
        return ArgumentsParser.parse(ReadHelp.OPTIONS, List.of(arguments));
    }
}
