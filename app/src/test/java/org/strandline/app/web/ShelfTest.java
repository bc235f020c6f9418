package org.strandline.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ShelfTest {

    private final Shelf shelf = new Shelf("open-place");
    private final AtomicInteger filled = new AtomicInteger();

    @Test
    void aPageIsFilledOnceAndHasEachVisitorsOwnToken() {
        Object story = new Object();
        assertThat(ask("story", story, "mara")).isEqualTo("<form>mara</form> é <form>mara</form>");
        assertThat(ask("story", story, "ilo")).isEqualTo("<form>ilo</form> é <form>ilo</form>");
        assertThat(filled).hasValue(1);
    }

    @Test
    void whatShowsSomethingElseIsFilledAnew() {
        ask("story", new Object(), "mara");
        ask("story", new Object(), "mara");
        assertThat(filled).hasValue(2);
    }

    @Test
    void whatNobodyAsksForGoesFirstWhenTheShelfIsFull() {
        Object story = new Object();
        ask("first", story, "mara");
        for (int i = 0; i < 80; i++) {
            shelf.page("large " + i, story, "mara", token -> "x".repeat(1 << 20));
        }
        ask("first", story, "mara");
        assertThat(filled).hasValue(2);
    }

    @Test
    void itsTagChangesWithWhatItShowsAndWithTheVisitor() {
        Object story = new Object();
        String tag = shown("story", story, "mara").tag();
        assertThat(shown("story", story, "mara").tag())
                .isEqualTo(tag)
                .startsWith("\"")
                .endsWith("\"");
        assertThat(shown("story", story, "ilo").tag()).isNotEqualTo(tag);
        assertThat(shown("story", new Object(), "mara").tag()).isNotEqualTo(tag);
    }

    private String ask(String name, Object source, String token) {
        Shown shown = shown(name, source, token);
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        shown.writeTo(page);
        assertThat(page.size()).isEqualTo(shown.length());
        return page.toString(StandardCharsets.UTF_8);
    }

    private Shown shown(String name, Object source, String token) {
        return shelf.page(name, source, token, open -> {
            filled.incrementAndGet();
            return "<form>" + open + "</form> é <form>" + open + "</form>";
        });
    }
}
