package org.strandline.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.strandline.app.web.list.Lists;

/** Lists, as people sort, filter and take them along. */
class ListInBrowserTest {

    private static RunningServer server;
    private static Chromium chromium;
    private static String story;

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
        page.navigate(server.address("/stories?sort=-pages"));
        story = page.locator(".listing td a").first().getAttribute("href");
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
    void everybodyCanUseEveryList(Looks looks) throws IOException {
        Page page = chromium.open(looks);
        page.navigate(server.address("/stories"));
        Axe.findsNothingOn(page);
        PageInBrowserTest.fits(page);
        for (String list :
                Lists.OF_A_STORY.stream().map(listing -> listing.name()).toList()) {
            page.navigate(server.address(story + "/" + list));
            assertThat(page.locator("h1").isVisible()).as(list).isTrue();
            Axe.findsNothingOn(page);
            PageInBrowserTest.fits(page);
        }
    }

    @Test
    void aListIsSortedAndFilteredWithoutScripts() {
        Page page = chromium.open(Looks.NO_SCRIPTS);
        page.navigate(server.address(story + "/statements"));
        page.getByLabel("Named").selectOption("true");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                .click();
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
        Page page = chromium.open(Looks.DESKTOP);
        page.navigate(server.address(story + "/voices"));
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
        Page page = chromium.open(Looks.NO_SCRIPTS);
        page.navigate(server.address(story + "/voices?sort=-statements&q=Kaldane"));
        int rows = page.locator(".listing tbody tr").count();
        HttpResponse<String> csv = server.get(page.getByText("CSV", new Page.GetByTextOptions().setExact(true))
                .getAttribute("href"));
        assertThat(csv.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"voices.csv\"");
        assertThat(csv.body().lines())
                .hasSize(rows + 1)
                .first()
                .isEqualTo("name,statements,named,unnamed,direct,evidence");
        String json = server.get(page.getByText("JSON", new Page.GetByTextOptions().setExact(true))
                        .getAttribute("href"))
                .body();
        assertThat(json).contains("\"total\":" + rows + ",").contains("\"voices\":[{");
    }

    @Test
    void aCursorShowsOnlyWhatHasComeSince() throws IOException, InterruptedException {
        String voices = "/api" + story + "/voices";
        String all = server.get(voices).body();
        assertThat(all).startsWith("{\"revision\":");
        String revision = all.substring(all.indexOf(':') + 1, all.indexOf(','));
        assertThat(server.get(voices + "?since=" + revision).body()).contains("\"total\":0,");
        assertThat(server.get(voices + "?since=0").body()).isEqualTo(all);
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws IOException, InterruptedException {
        for (String path : List.of("/api/stories", "/api" + story + "/pages", "/api" + story + "/pages?format=csv")) {
            String tag = server.get(path).headers().firstValue("ETag").orElseThrow();
            assertThat(server.get(path, "If-None-Match", tag).statusCode())
                    .as(path)
                    .isEqualTo(304);
        }
    }
}
