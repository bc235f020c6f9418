package org.strandline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the launcher as a user does, on a project folder of its own: the real script, and in the place of Maven a script
 * that puts the classes of this build where Maven would put jars, and counts its calls.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a POSIX shell script")
@Timeout(180)
class LauncherTest {

    private static final Path ROOT = Path.of(System.getProperty("strandline.root", ".."));

    private static final String MAVEN = """
            #!/bin/sh
            echo call >> calls
            [ ! -f broken ] || { echo "[ERROR] it is broken"; exit 1; }
            mkdir -p app/target/strandline/lib.new && cp -R ready/. app/target/strandline/lib.new/
            echo > app/target/strandline-app-0.jar
            """;

    /** The launcher gives Java jars. A jar may be empty but for a class path that leads to the classes. */
    private static final String JAR = "classes.jar";

    @TempDir
    private Path folder;

    private Path project;

    /** What the launcher said, and how it ended. */
    private record Call(int status, String out, String error) {}

    @BeforeEach
    void layOutAProject() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")) || Files.isExecutable(Path.of("/usr/bin/bash")), "no bash");
        project = Files.createDirectories(folder.resolve("a project"));
        copy("strandline");
        copy("scripts/environment.sh");
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        for (String module : List.of("core", "intake", "language", "app")) {
            Files.createDirectories(project.resolve(module).resolve("src/main"));
            Files.writeString(project.resolve(module).resolve("pom.xml"), "<project/>");
        }
        try (Stream<Path> sources = Files.walk(project)) {
            sources.forEach(source -> age(source, Duration.ofMinutes(1)));
        }
        ClassPathJar.write(Files.createDirectories(project.resolve("ready")).resolve(JAR));
        Path maven = Files.createDirectories(folder.resolve("bin")).resolve("mvn");
        Files.writeString(maven, MAVEN);
        makeExecutable(maven);
    }

    @Test
    void theFirstCallBuildsAndSaysSoAndTheNextStartsAtOnce() throws Exception {
        Call first = call("--version");
        assertThat(first.error()).isEqualTo("strandline: building (first run, about a minute) ...\n");
        assertThat(first.out()).startsWith("strandline ");
        assertThat(first.status()).isZero();

        assertThat(call("--version")).isEqualTo(new Call(0, first.out(), ""));
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void itRunsThroughALinkFromAnywhereAndPassesOnWhatItIsGivenAndHowItEnds() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), project.resolve("strandline"));
        Call call = finished(start(link, "read", "no such file", "nor é this one"));
        assertThat(call.error())
                .contains("strandline: no such file: cannot be read", "strandline: nor é this one: cannot be read");
        assertThat(call.status()).isEqualTo(1);
    }

    @Test
    void aChangeOfTheSourcesBuildsAgain() throws Exception {
        call("--version");
        Path source = Files.writeString(project.resolve("core/src/main/New.java"), "class New {}");
        age(source, Duration.ofMinutes(-1));
        assertThat(call("--version").error()).isEqualTo("""
                strandline: building (the sources have changed) ...
                strandline: the sources changed during the build
                """);
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void twoFirstCallsBuildOnce() throws Exception {
        Process one = start(project.resolve("strandline"), "--version");
        Process two = start(project.resolve("strandline"), "--version");
        assertThat(List.of(finished(one).status(), finished(two).status())).containsOnly(0);
        assertThat(builds()).isEqualTo(1);
        assertThat(project.resolve("app/target/strandline/lock")).doesNotExist();
    }

    @Test
    void aLockWhoseOwnerIsGoneDoesNotBlock() throws Exception {
        Path built = Files.createDirectories(project.resolve("app/target/strandline"));
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.createSymbolicLink(built.resolve("lock"), Path.of(Long.toString(gone.pid())));
        assertThat(call("--version").status()).isZero();
    }

    @Test
    void aBuildThatFailsShowsTheEndOfItsLog() throws Exception {
        Files.writeString(project.resolve("broken"), "");
        Call call = call("--version");
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.error()).contains("strandline: the build failed").endsWith("[ERROR] it is broken\n");

        Files.delete(project.resolve("broken"));
        assertThat(call("--version").status()).isZero();
    }

    @Test
    void withoutTheRightJdkItSaysWhichOneToInstall() throws Exception {
        Path environment = project.resolve("scripts/environment.sh");
        Files.writeString(environment, Files.readString(environment).replace("strandline_jdk=25", "strandline_jdk=99"));
        Call call = call("--version");
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.error()).startsWith("Strandline needs a JDK 99 or newer");
    }

    @Test
    void aCacheThatDoesNotFitIsPassedOver() throws Exception {
        Call first = call("--version");
        Path cache = project.resolve("app/target/strandline/strandline.aot");
        Files.writeString(cache, "this is no cache");
        assertThat(call("--version")).isEqualTo(new Call(0, first.out(), ""));
        Files.delete(cache);
        assertThat(call("--version")).isEqualTo(new Call(0, first.out(), ""));
    }

    @Test
    void aReaderThatGoesAwayEndsItQuietly() throws Exception {
        call("--version");
        String command = "set -o pipefail; ./strandline read $(printf 'pom.xml %.0s' {1..3000}) | head -n 1";
        Call call = finished(new ProcessBuilder("bash", "-c", command)
                .directory(project.toFile())
                .start());
        assertThat(call.error()).isEmpty();
        assertThat(call.status()).isZero();
        assertThat(call.out().lines()).hasSize(1);
    }

    private Call call(String... arguments) throws Exception {
        return finished(start(project.resolve("strandline"), arguments));
    }

    private Process start(Path launcher, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments))
                .toList());
        Map<String, String> environment = builder.environment();
        environment.put("PATH", folder.resolve("bin") + ":" + environment.get("PATH"));
        environment.put("LC_ALL", "C");
        return builder.directory(folder.toFile()).start();
    }

    private static Call finished(Process process) throws Exception {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String error = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Call(process.exitValue(), out, error);
    }

    private int builds() throws IOException {
        return Files.readAllLines(project.resolve("calls")).size();
    }

    private void copy(String file) throws IOException {
        Path target = project.resolve(file);
        Files.createDirectories(target.getParent());
        Files.copy(ROOT.resolve(file), target);
        makeExecutable(target);
    }

    private static void makeExecutable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void age(Path file, Duration age) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
