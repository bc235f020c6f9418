package org.strandline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.strandline.app.LaunchedProject.Call;

/** When the launcher builds and what it says about it. What it builds here has no program in it, so all calls end badly. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a POSIX shell script")
@Timeout(120)
class LauncherBuildTest {

    @TempDir
    private Path folder;

    private LaunchedProject project;

    @BeforeEach
    void layOutAProject() throws IOException {
        project = LaunchedProject.in(folder, "");
    }

    @Test
    void aChangeOfTheSourcesBuildsAgain() throws Exception {
        project.call("--version");
        Path stamp = project.file("app/target/strandline/stamp");
        LaunchedProject.makeOlder(stamp, Duration.ofSeconds(30));
        project.write("core/src/main/New.java", "class New {}");
        assertThat(project.call("--version").error())
                .startsWith("strandline: building (the sources have changed) ...\n");
        assertThat(project.builds()).isEqualTo(2);
    }

    @Test
    void twoFirstCallsBuildOnce() throws Exception {
        String launcher = project.file("strandline").toString();
        List<Process> calls = List.of(project.start(launcher, "--version"), project.start(launcher, "--version"));
        for (Process call : calls) {
            LaunchedProject.finished(call);
        }
        assertThat(project.builds()).isEqualTo(1);
        assertThat(Files.isSymbolicLink(project.file("app/target/strandline/lock")))
                .isFalse();
    }

    @Test
    void aLockWhoseOwnerIsGoneDoesNotBlock() throws Exception {
        Path built = Files.createDirectories(project.file("app/target/strandline"));
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.createSymbolicLink(built.resolve("lock"), Path.of(Long.toString(gone.pid())));
        project.call("--version");
        assertThat(project.builds()).isEqualTo(1);
    }

    @Test
    void aBuildThatFailsShowsTheEndOfItsLogAndIsTriedAgain() throws Exception {
        Path broken = project.write("broken", "");
        Call call = project.call("--version");
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.error()).contains("strandline: the build failed").endsWith("[ERROR] it is broken\n");

        Files.delete(broken);
        assertThat(project.call("--version").error()).doesNotContain("failed");
        assertThat(project.builds()).isEqualTo(2);
    }

    @Test
    void withoutTheRightJdkItSaysWhichOneToInstall() throws Exception {
        String environment = Files.readString(project.file("scripts/environment.sh"));
        project.write("scripts/environment.sh", environment.replace("strandline_jdk=25", "strandline_jdk=99"));
        Call call = project.call("--version");
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.error()).startsWith("Strandline needs a JDK 99 or newer");
    }
}
