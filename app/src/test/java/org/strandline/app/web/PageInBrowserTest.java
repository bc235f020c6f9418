package org.strandline.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as people read them in a browser. */
class PageInBrowserTest {

    @AutoClose
    private static Newsroom room;

    @BeforeAll
    static void start() throws IOException {
        room = Newsroom.with(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/keys", "/api", "/nowhere", "/corrections", "/read"})
    void everybodyCanUseThePagesAroundIt(String path) {
        Everybody.canUse(room.open(Looks.DESKTOP, path));
    }

    @Test
    void everybodyCanUseAPageAndWhatBecameOfSeveral() {
        Page page = room.desk(Looks.DESKTOP);
        read(page, Samples.LEAKED_PLAN, Samples.SECTION_FRONT);
        Everybody.canUse(page);
        page.navigate(room.address("/"));
        read(page, Samples.LEAKED_PLAN);
        page.locator("#layer-out").check();
        Everybody.canUse(page);
    }

    @Test
    void aPageIsReadAndShownWithItsFactsMarked() {
        Page page = room.desk(Looks.DESKTOP);
        read(page, Samples.LETTER);
        assertThat(page.title()).contains("Kaldane");
        assertThat(page.locator(".words .said").count()).isPositive();
        assertThat(page.locator(".notes li").first().isVisible()).isTrue();
        assertThat(page.locator(".row.out").first().isVisible()).isFalse();
        page.locator("#layer-out").check();
        assertThat(page.locator(".row.out").first().isVisible()).isTrue();
        page.locator("#layer-said").uncheck();
        assertThat(page.locator(".notes li").first().isVisible()).isFalse();
    }

    @Test
    void everyFactOfTheListsIsOneClickFromItsWords() {
        Page page = room.desk(Looks.DESKTOP);
        read(page, Samples.LEAKED_PLAN);
        Locator fact = page.locator("section:has(#count) li a").first();
        String path = fact.getAttribute("href");
        fact.click();
        assertThat(page.url()).endsWith(path);
        assertThat(page.locator("#at").isVisible()).isTrue();
        assertThat(page.locator("#at").boundingBox().y).isBetween(0.0, 900.0);
    }

    @Test
    void everythingWorksWithoutScripts() {
        Page page = room.desk(Looks.NO_SCRIPTS);
        page.locator("#text")
                .fill("The bridge at Orle was opened again on Thursday. \"We are glad,\" said Mara Lindt, the mayor.");
        Newsroom.button(page, "Only read").click();
        assertThat(page.locator(".notes").textContent()).contains("Mara Lindt");
        page.locator("#layer-said").uncheck();
        assertThat(page.locator(".notes li").first().isVisible()).isFalse();
        assertThat(page.locator("[data-listen]").isVisible()).isFalse();
    }

    @Test
    void theKeyboardIsEnough() {
        Page page = room.desk(Looks.DESKTOP);
        read(page, Samples.FRONT_ACCEPTS);
        String title = page.title().substring(0, page.title().indexOf(" – "));
        page.navigate(room.address("/"));
        page.keyboard().press("j");
        assertThat(page.locator("[data-item].here").count()).isEqualTo(1);
        page.keyboard().press("o");
        page.waitForURL("**/pages/**");
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("k");
        assertThat(page.locator("[data-item]").first().getAttribute("class")).contains("here");
        page.keyboard().press("?");
        page.waitForURL("**/keys");
        page.navigate(room.address("/"));
        page.keyboard().press("/");
        assertThat(page.evaluate("() => document.activeElement.tagName")).isIn("TEXTAREA", "INPUT");
        assertThat(page.locator("main").textContent()).contains(title);
    }

    private static void read(Page page, Path... files) {
        page.locator("#files").setInputFiles(files);
        Newsroom.button(page, "Only read").click();
        page.waitForURL(url -> !url.endsWith("/"));
    }
}
