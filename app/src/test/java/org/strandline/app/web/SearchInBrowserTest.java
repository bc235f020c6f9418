package org.strandline.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching, as people do it in a browser. */
class SearchInBrowserTest {

    @AutoClose
    private static Newsroom room;

    @BeforeAll
    static void start() throws IOException {
        room = Newsroom.with(List.of(Samples.LETTER, Samples.FRONT_ACCEPTS, Samples.LEAKED_PLAN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search", "/search?q=letter&who=Kaldane", "/search?q=nothing:here"})
    void everybodyCanUseTheSearch(String path) {
        Everybody.canUse(room.open(Looks.DESKTOP, path));
    }

    @Test
    void whatWasAddedJustNowIsFoundAndOneClickFromItsWords() {
        Page page = room.open(Looks.NO_SCRIPTS, "/");
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
        Page page = room.open(Looks.NO_SCRIPTS, "/search");
        page.locator("#f-who").fill("Kaldane");
        page.getByLabel("Statements").check();
        page.locator(".asked button").click();
        page.waitForURL("**kind=statement**");
        assertThat(page.locator(".hits .meta b").allTextContents()).isNotEmpty().allSatisfy(who -> assertThat(who)
                .contains("Kaldane"));
    }

    @Test
    void resultsComeAsYouTypeAndTheAddressSaysThem() {
        Page page = room.open(Looks.DESKTOP, "/keys");
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
