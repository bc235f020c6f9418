package org.strandline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourcesTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderIsWalkedByName() throws IOException {
        write("b.txt");
        write("a/z.txt");
        write("a/y/x.txt");
        write("a.txt");
        write("B.txt");
        String name = folder.toString();
        assertThat(names(name))
                .containsExactly(
                        name + "/B.txt", name + "/a/y/x.txt", name + "/a/z.txt", name + "/a.txt", name + "/b.txt");
        assertThat(names(name + "/")).isEqualTo(names(name));
    }

    @Test
    void pathsKeepTheirOrder() throws IOException {
        write("b.txt");
        write("a.txt");
        String b = folder.resolve("b.txt").toString();
        String a = folder.resolve("a.txt").toString();
        assertThat(names(b, Sources.STANDARD_INPUT, a)).containsExactly(b, "standard input", a);
    }

    @Test
    void hiddenFilesAreReadOnlyIfTheyAreNamed() throws IOException {
        write(".hidden.txt");
        write(".git/config");
        assertThat(names(folder.toString())).isEmpty();
        String hidden = folder.resolve(".hidden.txt").toString();
        assertThat(names(hidden)).containsExactly(hidden);
    }

    @Test
    void linksThatGoRoundInCirclesDoNoHarm() throws IOException {
        write("a/page.txt");
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        Files.createSymbolicLink(folder.resolve("a/self"), folder.resolve("a/self"));
        List<Source> sources = Sources.find(List.of(folder.toString()));
        assertThat(sources.getFirst().name()).isEqualTo(folder + "/a/page.txt");
        assertThat(sources.get(1)).isInstanceOf(Source.Absent.class);
        assertThat(sources).hasSize(2);
    }

    @Test
    void aLinkIsFollowedInsideTheFolderOnly(@TempDir Path elsewhere) throws IOException {
        write("a.txt");
        Path secret = Files.writeString(elsewhere.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("a.txt"));
        Files.createSymbolicLink(folder.resolve("c.txt"), secret);
        Files.createSymbolicLink(folder.resolve("d"), elsewhere);
        List<Source> sources = Sources.find(List.of(folder.toString()));
        assertThat(sources).hasSize(4);
        assertThat(sources.subList(0, 2)).allMatch(Source.NamedFile.class::isInstance);
        assertThat(sources.subList(2, 4)).allMatch(Source.Absent.class::isInstance);
    }

    @Test
    void whatIsNotThereIsSaidToBe() {
        String name = folder.resolve("missing.txt").toString();
        assertThat(Sources.find(List.of(name))).containsExactly(new Source.Absent(name, "there is no such file"));
    }

    @Test
    void aPathThatIsNoneIsSaidToBe() {
        assertThat(Sources.find(List.of("a\u0000b")).getFirst()).isInstanceOf(Source.Absent.class);
    }

    private void write(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "The ferry sails.");
    }

    private static List<String> names(String... paths) {
        return Sources.find(List.of(paths)).stream().map(Source::name).toList();
    }
}
