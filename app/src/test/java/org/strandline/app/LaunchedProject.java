package org.strandline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

/**
 * A project folder that has the real launcher, and in the place of Maven a script that puts one jar where Maven would put
 * all, and counts its calls.
 *
 * @param folder the project is in it, and so is the place of Maven
 */
record LaunchedProject(Path folder) {

    private static final Path ROOT = Path.of(System.getProperty("strandline.root", ".."));

    private static final String MAVEN = """
            #!/bin/sh
            echo call >> calls
            [ ! -f broken ] || { echo "[ERROR] it is broken"; exit 1; }
            mkdir -p app/target/strandline/lib.new && cp ready.jar app/target/strandline/lib.new/
            cp ready.jar app/target/strandline-app-0.jar
            """;

    /** What the launcher said, and how it ended. */
    record Call(int status, String out, String error) {}

    /** Lays out a project whose build gives a jar with {@code classPath}. */
    static LaunchedProject in(Path folder, String classPath) throws IOException {
        LaunchedProject project = new LaunchedProject(folder);
        project.copy("strandline");
        project.copy("scripts/environment.sh");
        project.write("pom.xml", "<project/>");
        for (String module : List.of("core", "intake", "language", "app")) {
            Files.createDirectories(project.file(module + "/src/main"));
            project.write(module + "/pom.xml", "<project/>");
        }
        try (Stream<Path> sources = Files.walk(project.file("."))) {
            for (Path source : sources.toList()) {
                makeOlder(source, Duration.ofMinutes(1));
            }
        }
        ClassPathJar.write(project.file("ready.jar"), classPath);
        Path maven = Files.createDirectories(folder.resolve("bin")).resolve("mvn");
        makeExecutable(Files.writeString(maven, MAVEN));
        return project;
    }

    Path file(String path) {
        return folder.resolve("a project").resolve(path);
    }

    Path write(String path, String content) throws IOException {
        return Files.writeString(file(path), content);
    }

    int builds() throws IOException {
        return Files.readAllLines(file("calls")).size();
    }

    Call call(String... arguments) throws Exception {
        return finished(start(file("strandline").toString(), arguments));
    }

    /** Starts {@code program} in the folder of the project, in a locale that knows ASCII only. */
    Process start(String program, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of(program), Stream.of(arguments)).toList());
        Map<String, String> environment = builder.environment();
        environment.put("PATH", folder.resolve("bin") + ":" + environment.get("PATH"));
        environment.put("LC_ALL", "C");
        return builder.directory(folder.toFile()).start();
    }

    static Call finished(Process process) throws Exception {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String error = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Call(process.exitValue(), out, error);
    }

    /** Makes {@code file} look as if it had been changed {@code age} ago. */
    static void makeOlder(Path file, Duration age) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }

    private void copy(String path) throws IOException {
        Files.createDirectories(file(path).getParent());
        makeExecutable(Files.copy(ROOT.resolve(path), file(path)));
    }

    private static void makeExecutable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
