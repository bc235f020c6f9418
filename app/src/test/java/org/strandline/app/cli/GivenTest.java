package org.strandline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenTest {

    private static final List<Option> KNOWN =
            List.of(Option.of("--format", "text|json", "How."), Option.toggle("--explain", "Why."));

    @Test
    void optionsMayStandAnywhere() throws UsageException {
        assertThat(Given.of(List.of("a", "--format", "json", "b", "--explain"), KNOWN))
                .isEqualTo(new Given(Map.of("--format", "json", "--explain", ""), List.of("a", "b")));
    }

    @Test
    void aValueMayBeJoinedWithAnEqualsSign() throws UsageException {
        assertThat(Given.of(List.of("--format=a=b"), KNOWN).value("--format")).contains("a=b");
        assertThat(Given.of(List.of("--format="), KNOWN).value("--format")).contains("");
    }

    @Test
    void aDashAloneAndWhatComesAfterTwoDashesAreNoOptions() throws UsageException {
        assertThat(Given.of(List.of("-", "--", "--explain", "-x", "--"), KNOWN))
                .isEqualTo(new Given(Map.of(), List.of("-", "--explain", "-x", "--")));
    }

    @Test
    void anAtSignIsPartOfAName() throws UsageException {
        assertThat(Given.of(List.of("@pages"), KNOWN).operands()).containsExactly("@pages");
    }

    @ParameterizedTest
    @CsvSource({
        "--formt,           there is no option --formt",
        "-x,                there is no option -x",
        "--format,          --format needs a value",
        "--explain=yes,     --explain takes no value",
        "--explain|--explain, --explain is given twice"
    })
    void whatMakesNoSenseIsSaid(String arguments, String message) {
        assertThatThrownBy(() -> Given.of(List.of(arguments.split("\\|")), KNOWN))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(message);
    }
}
