package org.strandline.app.web;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Searching, as people do it in a browser. */
class SearchInBrowserTest {

    private static RunningServer server;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        server = RunningServer.start();
        Page page = chromium.open(Looks.DESKTOP);
        page.navigate(server.address("/"));
        page.locator("#files").setInputFiles(new Path[] {Samples.LETTER, Samples.FRONT_ACCEPTS, Samples.LEAKED_PLAN});
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Read and keep"))
                .click();
        page.waitForURL("**/read");
    }

    @AfterAll
    static void end() {
        if (server != null) {
            server.close();
            chromium.close();
        }
    }

    static List<Looks> looks() {
        return PageInBrowserTest.looks();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everybodyCanUseTheSearch(Looks looks) throws IOException {
        Page page = chromium.open(looks);
        for (String path : List.of("/search", "/search?q=letter&who=Kaldane", "/search?q=nothing:here")) {
            page.navigate(server.address(path));
            Axe.findsNothingOn(page);
            PageInBrowserTest.fits(page);
        }
    }

    @Test
    void whatWasAddedJustNowIsFoundAndOneClickFromItsWords() {
        Page page = chromium.open(Looks.NO_SCRIPTS);
        page.navigate(server.address("/"));
        page.locator(".seek input").fill("prisoners");
        page.locator(".seek input").press("Enter");
        page.waitForURL("**/search?*");
        assertThat(page.locator(".hits li").count()).isPositive();
        page.locator(".hits .passage a").first().click();
        page.waitForURL("**/pages/**");
        assertThat(page.locator("#at").first().isVisible()).isTrue();
    }

    @Test
    void filtersWorkWithoutScripts() {
        Page page = chromium.open(Looks.NO_SCRIPTS);
        page.navigate(server.address("/search"));
        page.locator("#f-who").fill("Kaldane");
        page.getByLabel("Statements").check();
        page.locator(".asked button").click();
        page.waitForURL("**kind=statement**");
        assertThat(page.locator(".hits .meta b").allTextContents()).isNotEmpty().allSatisfy(who -> assertThat(who)
                .contains("Kaldane"));
    }

    @Test
    void resultsComeAsYouTypeAndTheAddressSaysThem() {
        Page page = chromium.open(Looks.DESKTOP);
        page.navigate(server.address("/keys"));
        page.keyboard().press("/");
        page.keyboard().type("letter");
        page.keyboard().press("Enter");
        page.waitForURL("**/search?q=letter");
        page.locator("#q").fill("letter who:Kaldane");
        page.waitForURL("**who%3AKaldane**");
        assertThat(page.locator(".hits li").count()).isPositive();
        assertThat(page.locator("#q").inputValue()).isEqualTo("letter who:Kaldane");
        page.locator("#q").fill("from:soon");
        page.waitForSelector("p.refused");
        assertThat(page.locator(".hits li").count()).isZero();
    }
}
