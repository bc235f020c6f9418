package org.strandline.bench.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strandline.bench.english.GoldNames.GoldName;
import org.strandline.text.NameType;
import org.strandline.text.Span;

class NameSetTest {

    @TempDir
    private Path data;

    @Test
    void tokensBecomeATextAndTagsBecomeNames() throws IOException {
        List<GoldNames> sentences = worldwide("""
                Mara\tB-Person
                Lindt\tI-Person
                's\tO
                non\tO
                -\tO
                stop\tO
                trip\tO
                (\tO
                Orle\tB-Location
                ,\tO
                Sarn\tB-Location
                )\tO

                Go\tO
                """);
        GoldNames first = sentences.getFirst();
        assertThat(first.text()).isEqualTo("Mara Lindt's non-stop trip (Orle, Sarn)");
        assertThat(first.names())
                .containsExactly(
                        new GoldName(new Span(0, 10), Set.of(NameType.PERSON)),
                        new GoldName(new Span(28, 32), Set.of(NameType.PLACE)),
                        new GoldName(new Span(34, 38), Set.of(NameType.PLACE)));
        assertThat(sentences).hasSize(2);
    }

    @Test
    void aLineWithoutATagIsOutsideOfNames() throws IOException {
        assertThat(worldwide("Orle\tB-Location\nquay\tquay\n").getFirst().names())
                .hasSize(1);
    }

    private List<GoldNames> worldwide(String tokens) throws IOException {
        Path folder = Files.createDirectories(data.resolve(NameSet.WORLDWIDE.folder()));
        Files.writeString(folder.resolve("a.tsv"), tokens);
        return NameSet.WORLDWIDE.read(data);
    }
}
