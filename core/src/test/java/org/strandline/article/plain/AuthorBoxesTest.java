package org.strandline.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AuthorBoxesTest {

    private static final String NOTE = "Mara grew up on a lightship and has kept bees ever since.\n";

    @Test
    void aTitleAndANoteOnTheAuthorAreABox() {
        assertThat(rules("Über Mara Quill\n" + NOTE)).containsExactly("author", "author");
    }

    @Test
    void aNameFromTheBylineOverANoteIsABox() {
        assertThat(rules("By Mara Quill\nMara Quill\n" + NOTE)).containsExactly("byline", "author", "author");
    }

    @Test
    void aNameThatNobodyWroteUnderIsASubheading() {
        assertThat(rules("By Owen Tarn\nMara Quill\n" + NOTE)).containsExactly("byline", "", "");
    }

    @Test
    void aTitleOverSomethingElseIsNone() {
        assertThat(rules("About Mara Quill\nThe harbour board meets again on Thursday at noon.\n"))
                .containsExactly("", "");
    }

    private static List<String> rules(String page) {
        List<Passage> passages = Passage.in(page);
        return AuthorBoxes.marked(page, passages, Furniture.in(page, passages)).stream()
                .map(mark -> mark.map(Mark::rule).orElse(""))
                .toList();
    }
}
