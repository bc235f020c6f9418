package org.strandline.article.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.strandline.article.html.TypedLines.STORY;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RequestsTest {

    @Test
    void aSmallBoxThatEndsInAFormIsNoPartOfTheText() {
        assertThat(page("<div><h3>The Tarn Letter</h3><p>One story from the lake every week.</p>"
                        + "<form><label>Your email <input></label></form></div>"))
                .contains("WIDGET The Tarn Letter", "WIDGET One story from the lake every week.");
    }

    @Test
    void aSmallBoxThatEndsInACallIsNoPartOfTheText() {
        assertThat(page("<div><div>The Tarn Letter</div><div>One story from the lake every week.</div>"
                        + "<div>Sign up</div></div>"))
                .contains("WIDGET The Tarn Letter", "WIDGET One story from the lake every week.");
    }

    @Test
    void aBoxWithoutACallIsText() {
        assertThat(page("<div><h3>The Tarn letter</h3><p>One story from the lake every week.</p></div>"))
                .contains("SUBHEADING The Tarn letter", "PARAGRAPH One story from the lake every week.");
    }

    @Test
    void aPartOfTheTextThatEndsInACallIsText() {
        assertThat(page("<div><h3>The oven</h3>" + STORY.replace("mill", "oven") + "<div>Sign up</div></div>"))
                .contains("SUBHEADING The oven");
    }

    private static List<String> page(String inside) {
        return TypedLines.of("<h1>Old mill grinds again</h1><div class='article-body'>" + STORY + inside
                        + STORY.replace("mill", "wheel") + "</div>")
                .lines();
    }
}
