package org.strandline.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A story, as people read it in a browser. */
class StoryInBrowserTest {

    /** Sixteen screens: the parts of a story, each folded to what matters most. */
    private static final int LONGEST_PHONE_PAGE = 15_000;

    @AutoClose
    private static Newsroom room;

    @BeforeAll
    static void start() throws IOException {
        room = Newsroom.with(Samples.all());
    }

    @Test
    void everybodyQuotedHasAPageOfTheirOwn() {
        Page page = room.story(Looks.DESKTOP);
        Locator voice = page.locator("section:has(#voices) tbody a").first();
        String name = voice.textContent();
        voice.click();
        assertThat(page.locator("h1").textContent()).isEqualTo(name);
        assertThat(page.locator("blockquote").count()).isPositive();
        Everybody.canUse(page);
    }

    @Test
    void aVersionOfAPageStandsBesideTheOneBeforeIt() {
        Page page = room.story(Looks.DESKTOP);
        page.locator("#pages").waitFor();
        page.locator("section:has(#pages) details").evaluateAll("all => all.forEach(one => one.open = true)");
        page.locator("a[href$='/changes']").first().click();
        assertThat(page.locator(".diff del").count()).isPositive();
        assertThat(page.locator(".diff ins").count()).isPositive();
        assertThat(page.locator(".news li").count()).isPositive();
        Everybody.canUse(page);
    }

    @Test
    void whatWasSaidAboutABodyStandsOnItsPage() {
        Page page = room.story(Looks.PHONE);
        page.locator(".people a").first().click();
        assertThat(page.locator("#about").count()).isEqualTo(1);
        assertThat(page.locator("section:has(#about) blockquote").count()).isPositive();
        assertThat(page.locator("section:has(#about) .proofs a").first().getAttribute("href"))
                .startsWith("/pages/");
        Everybody.canUse(page);
    }

    @Test
    void theStoryCanBeTakenAlong() throws IOException, InterruptedException {
        String path = room.largestStory();
        HttpResponse<String> json = room.server().get("/api" + path);
        assertThat(json.body()).startsWith("{\"id\":\"story:").contains("\"timeline\":[{");
        String tag = json.headers().firstValue("ETag").orElseThrow();
        assertThat(room.server().get("/api" + path, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(room.server().get(path + "/feed.atom").body()).contains("<feed");
        assertThat(room.server().get("/api/stories?limit=2").body())
                .contains("\"total\":")
                .contains("\"stories\":[{");
        assertThat(room.server().get("/api/stories?offset=100000&limit=-1").statusCode())
                .isEqualTo(200);
        assertThat(room.server().get("/api/stories/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void everybodyCanUseTheDeskAndAStory() {
        Everybody.canUse(room.desk(Looks.DESKTOP));
        Everybody.canUse(room.story(Looks.DESKTOP));
    }

    @Test
    void whatIsCountedIsDrawnAndEachPointLeadsToItsSentence() {
        Page page = room.desk(Looks.DESKTOP);
        List<String> complaints = complaints(page);
        page.navigate(room.address(room.largestStory()));
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
    void placesAreOnAMapAndInAList() {
        Page page = room.desk(Looks.DESKTOP);
        List<String> complaints = complaints(page);
        page.locator("#text").fill("""
            NAIROBI, Kenya - Ministers of Kenya and Uganda met in Nairobi on Tuesday about the railway to Mombasa.

            The line from Kampala would be built by 2031, said the minister, who came from Kisumu by boat.
            """);
        Newsroom.button(page, "Read and keep").click();
        page.waitForURL("**/pages/**");
        Newsroom.link(page, "The story").click();
        page.locator(".map svg circle").first().waitFor();
        assertThat(page.locator("[data-latitude]").allTextContents())
                .anySatisfy(place -> assertThat(place).containsIgnoringCase("Nairobi"));
        assertThat(page.locator(".map svg a").count())
                .isEqualTo(page.locator("[data-latitude]").count());
        assertThat(complaints).isEmpty();
        Everybody.canUse(page);
    }

    @Test
    void withoutScriptsTheTablesSayWhatTheDrawingsSay() {
        Page page = room.story(Looks.NO_SCRIPTS);
        assertThat(page.locator(".drawing").first().isVisible()).isFalse();
        Locator table = page.locator(".figure details").first();
        if (table.getAttribute("open") == null) {
            table.locator("summary").click();
        }
        assertThat(table.locator("tr[data-date] .proofs a").first().isVisible()).isTrue();
    }

    @Test
    void aStoryOnAPhoneCanBeScrolledThrough() {
        Page page = room.story(Looks.PHONE);
        page.locator("[data-chart=figures] svg").first().waitFor();
        assertThat((Integer) page.evaluate("() => document.documentElement.scrollHeight"))
                .isLessThan(LONGEST_PHONE_PAGE);
    }

    /** What the browser says that nobody should read. */
    private static List<String> complaints(Page page) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        return complaints;
    }
}
