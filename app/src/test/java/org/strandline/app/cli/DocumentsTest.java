package org.strandline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The documents say what is true: their examples are run, their links lead somewhere. */
class DocumentsTest {

    private static final Path ROOT = Path.of(System.getProperty("strandline.root"));
    private static final String COMMAND = "$ ./strandline ";

    /** A line of an example that stands for any number of lines. */
    private static final String LEFT_OUT = "…";

    private static final Pattern CONSOLE = Pattern.compile("(?ms)^```console\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");
    private static final Pattern SCRIPT = Pattern.compile("(?<![\\w./])\\./([a-z-]+)");

    @TestFactory
    Stream<DynamicTest> everyExampleIsWhatTheProgramSays() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path document : documents()) {
            Matcher console = CONSOLE.matcher(Files.readString(document));
            while (console.find()) {
                List<String> lines = console.group(1).lines().toList();
                String command = lines.getFirst();
                String name = ROOT.relativize(document) + ": " + command;
                tests.add(DynamicTest.dynamicTest(name, () -> runs(command, lines.subList(1, lines.size()))));
            }
        }
        assertThat(tests).isNotEmpty();
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> everyLinkAndEveryScriptIsThere() throws IOException {
        return documents().stream()
                .map(document ->
                        DynamicTest.dynamicTest(ROOT.relativize(document).toString(), () -> {
                            String text = Files.readString(document);
                            assertThat(LINK.matcher(text).results().map(link -> document.resolveSibling(link.group(1))))
                                    .allSatisfy(target -> assertThat(target).exists());
                            assertThat(SCRIPT.matcher(text).results().map(script -> ROOT.resolve(script.group(1))))
                                    .allSatisfy(script -> assertThat(script).isExecutable());
                        }));
    }

    private static void runs(String command, List<String> expected) {
        assertThat(command).startsWith(COMMAND);
        List<String> arguments = List.of(command.substring(COMMAND.length()).split(" "));
        Run run = Run.of("", arguments);
        assertThat(run.error()).isEmpty();
        List<String> said = run.out().lines().toList();
        int line = 0;
        boolean anything = false;
        for (String wanted : expected) {
            if (wanted.strip().equals(LEFT_OUT)) {
                anything = true;
                continue;
            }
            while (anything && line < said.size() && !said.get(line).equals(wanted)) {
                line++;
            }
            assertThat(line < said.size() ? said.get(line) : "(nothing more)").isEqualTo(wanted);
            line++;
            anything = false;
        }
        assertThat(anything || line == said.size())
                .as("the example ends where the output ends")
                .isTrue();
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
