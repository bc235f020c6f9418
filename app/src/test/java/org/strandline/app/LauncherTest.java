package org.strandline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.strandline.app.LaunchedProject.Call;

/** Runs the launcher as a user does, with the classes of this build. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a POSIX shell script")
@Timeout(180)
class LauncherTest {

    @TempDir
    private static Path folder;

    private static LaunchedProject project;

    private static Call first;

    @BeforeAll
    static void callItForTheFirstTime() throws Exception {
        project = LaunchedProject.in(folder, ClassPathJar.own());
        first = project.call("--version");
    }

    @Test
    void theFirstCallBuildsAndSaysSoAndTheNextStartsAtOnce() throws Exception {
        assertThat(first.error()).isEqualTo("strandline: building (first run, about a minute) ...\n");
        assertThat(first.out()).startsWith("strandline ");
        assertThat(first.status()).isZero();
        assertThat(project.call("--version")).isEqualTo(new Call(0, first.out(), ""));
        assertThat(project.builds()).isEqualTo(1);
    }

    @Test
    void itRunsThroughALinkFromAnywhereAndPassesOnWhatItIsGivenAndHowItEnds() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), project.file("strandline"));
        Call call = LaunchedProject.finished(project.start(link.toString(), "read", "no such file", "nor é this one"));
        assertThat(call.error())
                .contains("strandline: no such file: cannot be read", "strandline: nor é this one: cannot be read");
        assertThat(call.status()).isEqualTo(1);
    }

    @Test
    void aCacheThatDoesNotFitIsPassedOver() throws Exception {
        Path cache = project.file("app/target/strandline/strandline.aot");
        Files.writeString(cache, "this is no cache");
        assertThat(project.call("--version")).isEqualTo(new Call(0, first.out(), ""));
        Files.delete(cache);
        assertThat(project.call("--version")).isEqualTo(new Call(0, first.out(), ""));
    }

    @Test
    void aReaderThatGoesAwayEndsItQuietly() throws Exception {
        String command =
                "set -o pipefail; cd 'a project'; ./strandline read $(printf 'pom.xml %.0s' {1..3000}) | head -n 1";
        Call call = LaunchedProject.finished(project.start("bash", "-c", command));
        assertThat(call.error()).isEmpty();
        assertThat(call.status()).isZero();
        assertThat(call.out().lines()).hasSize(1);
    }
}
