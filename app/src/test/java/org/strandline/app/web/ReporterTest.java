package org.strandline.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reporter's day: from dropping the files of a story to taking it along. */
class ReporterTest {

    /** Sixteen screens: the parts of a story, each folded to what matters most. */
    private static final int LONGEST_PHONE_PAGE = 14_000;

    private static RunningServer server;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start();
        server = RunningServer.start();
        Page page = chromium.open(Looks.DESKTOP);
        page.navigate(server.address("/"));
        page.locator("#files").setInputFiles(Samples.all().toArray(Path[]::new));
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

    @Test
    void aStoryIsTwoClicksFromTheProofOfWhatItSays() {
        Page page = chromium.open(Looks.DESKTOP);
        page.navigate(server.address("/"));
        largest(page).click();
        assertThat(page.locator("#timeline").isVisible()).isTrue();
        page.locator(".timeline .proofs a:visible").first().click();
        assertThat(page.url()).contains("/pages/");
        assertThat(page.locator("#at").isVisible()).isTrue();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("The story"))
                .click();
        assertThat(page.url()).contains("/stories/");
    }

    @Test
    void everybodyQuotedHasAPageOfTheirOwn() throws IOException {
        Page page = chromium.open(Looks.DESKTOP);
        page.navigate(server.address("/"));
        largest(page).click();
        Locator voice = page.locator("section:has(#voices) tbody a").first();
        String name = voice.textContent();
        voice.click();
        assertThat(page.locator("h1").textContent()).isEqualTo(name);
        assertThat(page.locator("blockquote").count()).isPositive();
        Axe.findsNothingOn(page);
    }

    @Test
    void aVersionOfAPageStandsBesideTheOneBeforeIt() throws IOException {
        Page page = chromium.open(Looks.DESKTOP);
        page.navigate(server.address("/"));
        largest(page).click();
        page.locator("#pages").waitFor();
        page.locator("section:has(#pages) details").evaluateAll("all => all.forEach(one => one.open = true)");
        page.locator("a[href$='/changes']").first().click();
        assertThat(page.locator(".diff del").count()).isPositive();
        assertThat(page.locator(".diff ins").count()).isPositive();
        assertThat(page.locator(".news li").count()).isPositive();
        Axe.findsNothingOn(page);
        PageInBrowserTest.fits(page);
        String changes = page.url();
        Page phone = chromium.open(Looks.PHONE_IN_THE_DARK);
        phone.navigate(changes);
        Axe.findsNothingOn(phone);
        PageInBrowserTest.fits(phone);
    }

    @Test
    void whatWasSaidAboutABodyStandsOnItsPage() throws IOException {
        Page page = chromium.open(Looks.PHONE);
        page.navigate(server.address("/"));
        largest(page).click();
        page.locator(".people a").first().click();
        assertThat(page.locator("#about").count()).isEqualTo(1);
        assertThat(page.locator("section:has(#about) blockquote").count()).isPositive();
        assertThat(page.locator("section:has(#about) .proofs a").first().getAttribute("href"))
                .startsWith("/pages/");
        Axe.findsNothingOn(page);
        PageInBrowserTest.fits(page);
    }

    @Test
    void theStoryCanBeTakenAlong() throws IOException, InterruptedException {
        Page page = chromium.open(Looks.DESKTOP);
        page.navigate(server.address("/"));
        String path = largest(page).getAttribute("href");
        HttpResponse<String> json = server.get("/api" + path);
        assertThat(json.body()).startsWith("{\"id\":\"story:").contains("\"timeline\":[{");
        String tag = json.headers().firstValue("ETag").orElseThrow();
        assertThat(server.get("/api" + path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(server.get(path + "/feed.atom").body()).contains("<feed");
        assertThat(server.get("/api/stories?limit=2").body())
                .contains("\"total\":")
                .contains("\"stories\":[{");
        assertThat(server.get("/api/stories?offset=100000&limit=-1").statusCode())
                .isEqualTo(200);
        assertThat(server.get("/api/stories/nothing").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everybodyCanUseTheDeskAndAStory(Looks looks) throws IOException {
        Page page = chromium.open(looks);
        page.navigate(server.address("/"));
        Axe.findsNothingOn(page);
        PageInBrowserTest.fits(page);
        largest(page).click();
        Axe.findsNothingOn(page);
        PageInBrowserTest.fits(page);
    }

    @Test
    void whatIsCountedIsDrawnAndEachPointLeadsToItsSentence() {
        Page page = chromium.open(Looks.DESKTOP);
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.navigate(server.address("/"));
        largest(page).click();
        Locator point = page.locator("[data-chart=figures] svg a").first();
        point.waitFor();
        assertThat(point.getAttribute("aria-label")).isNotBlank();
        assertThat(page.locator("[data-chart=quoted] svg rect").count()).isPositive();
        assertThat(complaints).isEmpty();
        point.press("Enter");
        page.waitForURL("**/pages/**");
        assertThat(page.locator("#at").isVisible()).isTrue();
    }

    @Test
    void placesAreOnAMapAndInAList() throws IOException {
        Page page = chromium.open(Looks.DESKTOP);
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.navigate(server.address("/"));
        page.locator("#text").fill("""
            NAIROBI, Kenya - Ministers of Kenya and Uganda met in Nairobi on Tuesday about the railway to Mombasa.

            The line from Kampala would be built by 2031, said the minister, who came from Kisumu by boat.
            """);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Read and keep"))
                .click();
        page.waitForURL("**/pages/**");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("The story"))
                .click();
        page.locator(".map svg circle").first().waitFor();
        assertThat(page.locator("[data-latitude]").allTextContents())
                .anySatisfy(place -> assertThat(place).containsIgnoringCase("Nairobi"));
        assertThat(page.locator(".map svg a").count())
                .isEqualTo(page.locator("[data-latitude]").count());
        assertThat(complaints).isEmpty();
        Axe.findsNothingOn(page);
    }

    @Test
    void withoutScriptsTheTablesSayWhatTheDrawingsSay() {
        Page page = chromium.open(Looks.NO_SCRIPTS);
        page.navigate(server.address("/"));
        largest(page).click();
        assertThat(page.locator(".drawing").first().isVisible()).isFalse();
        Locator table = page.locator(".figure details").first();
        if (table.getAttribute("open") == null) {
            table.locator("summary").click();
        }
        assertThat(table.locator("tr[data-date] .proofs a").first().isVisible()).isTrue();
    }

    @Test
    void aStoryOnAPhoneCanBeScrolledThrough() {
        Page page = chromium.open(Looks.PHONE);
        page.navigate(server.address("/"));
        largest(page).click();
        page.locator("[data-chart=figures] svg").first().waitFor();
        assertThat((Integer) page.evaluate("() => document.documentElement.scrollHeight"))
                .isLessThan(LONGEST_PHONE_PAGE);
    }

    private static Locator largest(Page page) {
        Locator lines = page.locator(".rows li:has(.meta)");
        Locator largest = lines.first();
        int most = 0;
        for (Locator line : lines.all()) {
            String pages = line.locator(".meta span").first().textContent();
            int number = Integer.parseInt(pages.substring(0, pages.indexOf(' ')));
            if (number > most) {
                most = number;
                largest = line;
            }
        }
        return largest.locator("a").first();
    }
}
