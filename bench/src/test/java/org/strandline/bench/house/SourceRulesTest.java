package org.strandline.bench.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The source keeps the rules that no compiled class shows, and each rule can fail. */
final class SourceRulesTest {

    private static final String DESCRIPTION = "@NullMarked\npackage org.strandline.article;\n";

    @Test
    void theSourceKeepsEveryRule() throws IOException {
        List<SourceFile> files = SourceFile.in(Path.of(System.getProperty("strandline.root", "..")));

        assertThat(files).hasSizeGreaterThan(50);
        assertThat(SourceRules.broken(files)).isEmpty();
    }

    @Test
    void aLongFileIsFound() {
        assertThat(brokenBy("interface Story {}\n" + "//\n".repeat(399))).isEmpty();
        assertThat(brokenBy("interface Story {}\n" + "//\n".repeat(400)))
                .singleElement()
                .asString()
                .contains("401 lines");
    }

    @Test
    void aLongMethodIsFound() {
        assertThat(brokenBy("class Story { void tell() {" + "\n".repeat(39) + "} }"))
                .isEmpty();
        assertThat(brokenBy("class Story { void tell() {" + "\n".repeat(40) + "} }"))
                .singleElement()
                .asString()
                .contains("tell has 41 lines");
    }

    @Test
    void aNoteToSelfIsFound() {
        assertThat(brokenBy("// TO" + "DO: think\ninterface Story {}"))
                .singleElement()
                .asString()
                .contains("note to self");
        assertThat(brokenBy("// A list of what is to do.\ninterface Story {}")).isEmpty();
    }

    @Test
    void aVariableWithoutATypeIsFound() {
        assertThat(brokenBy("class Story { int tell() { var pages = 1; return pages; } }"))
                .singleElement()
                .asString()
                .contains("var pages");
        assertThat(brokenBy("class Story { int tell() { for (final var page : pages()) {} return 1; } }"))
                .singleElement()
                .asString()
                .contains("var page");
        assertThat(brokenBy("class Story { String script = \"var pages = 1;\"; }"))
                .isEmpty();
        assertThat(brokenBy("class Story { Runnable teller = teller(page -> page); }"))
                .isEmpty();
    }

    @Test
    void aSplitAtAPatternIsFound() {
        assertThat(brokenBy("class Story { String[] words(String text) { return text.split(\"[ ,]\", -1); } }"))
                .singleElement()
                .asString()
                .contains("split at \"[ ,]\"");
        assertThat(brokenBy("class Story { String[] words(String text) { return text.split(\"|\", -1); } }"))
                .hasSize(1);
        assertThat(brokenBy("class Story { String[] words(String text) { return text.split(\",\", -1); } }"))
                .isEmpty();
        assertThat(brokenBy("class Story { String[] words(String text) { return COMMA.split(text); } }"))
                .isEmpty();
        assertThat(brokenBy("class Story { Object halves() { return this.split(); } }"))
                .isEmpty();
    }

    @Test
    void aSiteNamedInARuleIsFound() {
        assertThat(brokenBy("class Story { String host = \"www.the-tidewater-post.com\"; }"))
                .singleElement()
                .asString()
                .contains("the-tidewater-post.com");
        assertThat(brokenBy("class Story { String type = \"https://schema.org/NewsArticle\"; }"))
                .isEmpty();
        assertThat(SourceRules.broken(List.of(new SourceFile(
                        "core/src/main/resources/org/strandline/sites.txt", "# words\ntidewater.co.uk\nshare this\n"))))
                .singleElement()
                .asString()
                .contains("tidewater.co.uk");
    }

    @Test
    void aPackageWithoutADescriptionIsFound() {
        assertThat(SourceRules.broken(
                        List.of(new SourceFile("core/src/main/java/org/Story.java", "interface Story {}"))))
                .singleElement()
                .asString()
                .contains("no package-info");
    }

    @Test
    void aTestIsDescribedByThePackageItTests() {
        assertThat(SourceRules.broken(List.of(
                        new SourceFile("core/src/main/java/org/package-info.java", DESCRIPTION),
                        new SourceFile("core/src/test/java/org/StoryTest.java", "interface StoryTest {}"))))
                .isEmpty();
    }

    private static List<String> brokenBy(String source) {
        return SourceRules.broken(List.of(
                new SourceFile("core/src/main/java/org/strandline/article/package-info.java", DESCRIPTION),
                new SourceFile("core/src/main/java/org/strandline/article/Story.java", source)));
    }
}
