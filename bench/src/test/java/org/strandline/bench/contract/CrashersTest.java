package org.strandline.bench.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.strandline.record.Page;

/** Every page that ever broke the reader stays as a file, and is read again in each build. */
final class CrashersTest {

    private static final Path CRASHERS = Path.of("src/test/resources/crashers");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TestFactory
    Stream<DynamicTest> webPagesThatOnceBrokeTheReaderKeepTheContract() throws IOException {
        return files("html").map(file -> test(file, Page.Form.HTML));
    }

    @TestFactory
    Stream<DynamicTest> textsThatOnceBrokeTheReaderKeepTheContract() throws IOException {
        return files("plain").map(file -> test(file, Page.Form.PLAIN));
    }

    private static DynamicTest test(Path file, Page.Form form) {
        return DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            Page page = Pages.of(form, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            List<String> broken =
                    assertTimeoutPreemptively(PATIENCE, () -> ReadingContract.broken(page, Pages.read(page)));
            assertThat(broken).isEmpty();
        });
    }

    private static Stream<Path> files(String form) throws IOException {
        Path folder = CRASHERS.resolve(form);
        assertThat(folder).isDirectory();
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        }
    }
}
