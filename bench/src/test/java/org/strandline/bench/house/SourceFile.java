package org.strandline.bench.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file that we wrote.
 *
 * @param name its place in the repository, with forward slashes
 * @param content its characters
 */
record SourceFile(String name, String content) {

    /** Every file under the {@code src} folder of every module of {@code repository}, in order. */
    static List<SourceFile> in(Path repository) throws IOException {
        List<SourceFile> found = new ArrayList<>();
        try (Stream<Path> modules = Files.list(repository)) {
            for (Path sources : modules.map(module -> module.resolve("src"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList()) {
                add(repository, sources, found);
            }
        }
        return found;
    }

    private static void add(Path repository, Path sources, List<SourceFile> found) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(SourceFile::isText).sorted().toList()) {
                String name = repository.relativize(file).toString().replace('\\', '/');
                found.add(new SourceFile(name, Files.readString(file, StandardCharsets.UTF_8)));
            }
        }
    }

    private static boolean isText(Path file) {
        String name = file.toString();
        return Files.isRegularFile(file)
                && !name.endsWith(".gz")
                && (name.endsWith(".java") || name.replace('\\', '/').contains("core/src/main/resources/"));
    }

    boolean isJava() {
        return name.endsWith(".java");
    }

    /** Whether it is a test, or what tests need. */
    boolean isTest() {
        return name.contains("/src/test/");
    }

    /** Whether core ships it. */
    boolean isCore() {
        return name.startsWith("core/src/main/");
    }

    /** The folder that it is in. */
    String folder() {
        return name.substring(0, name.lastIndexOf('/'));
    }
}
