package org.strandline.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.strandline.app.web.list.Listing;
import org.strandline.app.web.list.Lists;

/** Lists, as people sort, filter and take them along. */
class ListInBrowserTest {

    @AutoClose
    private static Newsroom room;

    private static String story;

    @BeforeAll
    static void start() throws IOException {
        room = Newsroom.with(List.of(Samples.LETTER, Samples.FRONT_ACCEPTS, Samples.LEAKED_PLAN));
        story = room.largestStory();
    }

    @Test
    void everybodyCanUseTheListOfStories() {
        Everybody.canUse(room.open(Looks.DESKTOP, "/stories"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everybodyCanUseEveryListOfAStory(String list) {
        Page page = room.open(Looks.DESKTOP, story + "/" + list);
        assertThat(page.locator("h1").isVisible()).isTrue();
        Everybody.canUse(page);
    }

    static Stream<String> lists() {
        return Lists.OF_A_STORY.stream().map(Listing::name);
    }

    @Test
    void aListIsSortedAndFilteredWithoutScripts() {
        Page page = room.open(Looks.NO_SCRIPTS, story + "/statements");
        page.getByLabel("Named").selectOption("true");
        Newsroom.button(page, "Show").click();
        page.waitForURL("**named=true**");
        page.locator(".listing th a")
                .filter(new Locator.FilterOptions().setHasText("Who"))
                .click();
        page.waitForURL("**sort=name**");
        assertThat(page.url()).contains("named=true");
        List<String> names = page.locator(".listing tbody tr td:nth-child(2)").allTextContents();
        assertThat(names).isNotEmpty().isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        assertThat(page.locator("th[aria-sort=ascending]").textContent()).isEqualTo("Who");
    }

    @Test
    void rowsGoAsYouTypeAndLeadToTheirWords() {
        Page page = room.open(Looks.DESKTOP, story + "/voices");
        int all = page.locator(".listing tbody tr").count();
        page.locator("#q").fill("Kaldane");
        page.waitForURL("**q=Kaldane");
        assertThat(page.locator(".listing tbody tr").count()).isBetween(1, all - 1);
        page.locator(".listing .proofs a").first().click();
        page.waitForURL("**/pages/**");
        assertThat(page.locator("#at").first().isVisible()).isTrue();
    }

    @Test
    void whatIsShownIsGivenOutAsCsvAndJson() throws IOException, InterruptedException {
        Page page = room.open(Looks.NO_SCRIPTS, story + "/voices?sort=-statements&q=Kaldane");
        int rows = page.locator(".listing tbody tr").count();
        HttpResponse<String> csv = room.server()
                .get(page.getByText("CSV", new Page.GetByTextOptions().setExact(true))
                        .getAttribute("href"));
        assertThat(csv.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"voices.csv\"");
        assertThat(csv.body().lines())
                .hasSize(rows + 1)
                .first()
                .isEqualTo("name,statements,named,unnamed,direct,evidence");
        String json = room.server()
                .get(page.getByText("JSON", new Page.GetByTextOptions().setExact(true))
                        .getAttribute("href"))
                .body();
        assertThat(json).contains("\"total\":" + rows + ",").contains("\"voices\":[{");
    }

    @Test
    void aCursorShowsOnlyWhatHasComeSince() throws IOException, InterruptedException {
        String voices = "/api" + story + "/voices";
        String all = room.server().get(voices).body();
        assertThat(all).startsWith("{\"revision\":");
        String revision = all.substring(all.indexOf(':') + 1, all.indexOf(','));
        assertThat(room.server().get(voices + "?since=" + revision).body()).contains("\"total\":0,");
        assertThat(room.server().get(voices + "?since=0").body()).isEqualTo(all);
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws IOException, InterruptedException {
        for (String path : List.of("/api/stories", "/api" + story + "/pages", "/api" + story + "/pages?format=csv")) {
            String tag = room.server().get(path).headers().firstValue("ETag").orElseThrow();
            assertThat(room.server().get(path, "If-None-Match", tag).statusCode())
                    .as(path)
                    .isEqualTo(304);
        }
    }
}
