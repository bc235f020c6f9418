package org.strandline.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages as people read them in a browser. */
class PageInBrowserTest {

    private static RunningServer server;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        server = RunningServer.start();
    }

    @AfterAll
    static void end() {
        if (server != null) {
            server.close();
            chromium.close();
        }
    }

    static List<Looks> looks() {
        return List.of(Looks.DESKTOP, Looks.DARK, Looks.PHONE, Looks.PHONE_IN_THE_DARK);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everybodyCanUseEveryPage(Looks looks) throws IOException {
        Page page = chromium.open(looks);
        for (String path : List.of("/", "/keys", "/api", "/nowhere")) {
            page.navigate(server.address(path));
            Axe.findsNothingOn(page);
            fits(page);
        }
        read(page, Samples.LEAKED_PLAN, Samples.SECTION_FRONT);
        Axe.findsNothingOn(page);
        read(page, Samples.LEAKED_PLAN);
        page.locator("#layer-out").check();
        Axe.findsNothingOn(page);
        fits(page);
    }

    @Test
    void aPageIsReadAndShownWithItsFactsMarked() {
        Page page = chromium.open(Looks.DESKTOP);
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
        Page page = chromium.open(Looks.DESKTOP);
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
        Page page = chromium.open(Looks.NO_SCRIPTS);
        page.navigate(server.address("/"));
        page.locator("#text")
                .fill("The bridge at Orle was opened again on Thursday. \"We are glad,\" said Mara Lindt, the mayor.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Only read"))
                .click();
        assertThat(page.locator(".notes").textContent()).contains("Mara Lindt");
        page.locator("#layer-said").uncheck();
        assertThat(page.locator(".notes li").first().isVisible()).isFalse();
        assertThat(page.locator("[data-listen]").isVisible()).isFalse();
    }

    @Test
    void theKeyboardIsEnough() {
        Page page = chromium.open(Looks.DESKTOP);
        read(page, Samples.FRONT_ACCEPTS);
        String title = page.title().substring(0, page.title().indexOf(" – "));
        page.navigate(server.address("/"));
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
        page.navigate(server.address("/"));
        page.keyboard().press("/");
        assertThat(page.evaluate("() => document.activeElement.tagName")).isIn("TEXTAREA", "INPUT");
        assertThat(page.locator("main").textContent()).contains(title);
    }

    private static void read(Page page, Path... files) {
        page.navigate(server.address("/"));
        page.locator("#files").setInputFiles(files);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Only read"))
                .click();
        page.waitForURL(url -> !url.endsWith("/"));
    }

    /** Nothing sticks out to the right. */
    static void fits(Page page) {
        assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
                .as(page.url())
                .isLessThanOrEqualTo((Integer) page.evaluate("() => innerWidth"));
    }
}
