package org.strandline.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was read wrongly is put right in the browser, and undone as easily. All of it works without scripts. */
class CorrectTest {

    @AutoClose
    private static Newsroom room;

    @BeforeAll
    static void start() throws IOException {
        room = Newsroom.with(List.of(Samples.LETTER, Samples.FRONT_ACCEPTS, Samples.SECOND_ROUND, Samples.PELL_DAM));
    }

    @Test
    void aStatementIsDroppedAndComesBack() {
        Page page = openLetter();
        int statements = page.locator(".notes li").count();
        Locator mend = page.locator(".notes .mend").first();
        mend.click();
        String words = page.locator("blockquote").textContent();
        Newsroom.button(page, "It is no statement").click();
        assertThat(page.url()).contains("/corrections?done");
        assertThat(page.locator(".steps li").first().textContent()).contains(words, "is no statement");
        page.getByText("Back to where you were").click();
        assertThat(page.locator(".notes li").count()).isEqualTo(statements - 1);
        undo(page);
        assertThat(openLetter().locator(".notes li").count()).isEqualTo(statements);
    }

    @Test
    void aStatementIsGivenToSomebodyElse() {
        Page page = openLetter();
        page.locator(".notes .mend").first().click();
        Locator speaker = page.locator("#speaker option").nth(1);
        String name = speaker.textContent().substring(0, speaker.textContent().lastIndexOf(", "));
        page.locator("#speaker").selectOption(new SelectOption().setIndex(1));
        Newsroom.button(page, "Say who said it").click();
        page.getByText("Back to where you were").click();
        assertThat(page.locator(".notes li b").allTextContents()).anyMatch(who -> who.startsWith(name));
        undo(page);
    }

    @Test
    void aStatementTakesOnlyWordsThatStandOnThePage() {
        Page page = openLetter();
        page.locator(".notes .mend").first().click();
        String words = page.locator("#words").inputValue();
        page.locator("#words").fill("Words that nobody has written");
        Newsroom.button(page, "Take these words").click();
        assertThat(page.locator("main").textContent()).contains("do not stand on the page");
        page.goBack();
        String shorter = words.substring(0, words.lastIndexOf(' '));
        page.locator("#words").fill(shorter);
        Newsroom.button(page, "Take these words").click();
        assertThat(page.locator(".steps li").first().textContent()).contains("is to read “" + shorter + "”");
        undo(page);
    }

    @Test
    void twoNamesOfAStoryAreMadeOneOnAllItsPages() {
        Page page = openStory();
        List<String> names = page.locator(".people a").allTextContents();
        page.locator(".people a").first().click();
        String kept = page.locator("h1").textContent();
        page.getByText("Put right").click();
        List<String> others = page.locator("#other option").allTextContents().stream()
                .map(other -> other.substring(0, Math.max(0, other.lastIndexOf(", "))))
                .toList();
        String gone = others.stream().filter(names::contains).findFirst().orElseThrow();
        page.locator("#other").selectOption(new SelectOption().setIndex(others.indexOf(gone)));
        Newsroom.button(page, "Make them one").click();
        assertThat(page.locator(".steps li").first().textContent()).contains(gone, "is “");
        page = openStory();
        assertThat(page.locator(".people a").allTextContents()).contains(kept).doesNotContain(gone);
        undo(page);
        assertThat(openStory().locator(".people a").allTextContents()).isEqualTo(names);
    }

    @Test
    void whatIsReadAsOneIsPartedAndCalledByAnotherName() {
        Page page = openStory();
        page.locator(".people a", new Page.LocatorOptions().setHasText("Kaldane"))
                .first()
                .click();
        page.getByText("Put right").click();
        page.locator(".ticks input").last().check();
        page.locator("#called").fill("Teodor Kaldane");
        Newsroom.button(page, "Part them").click();
        page = openStory();
        assertThat(page.locator(".people a").allTextContents()).contains("Teodor Kaldane");
        undo(page);
        assertThat(openStory().locator(".people a").allTextContents()).doesNotContain("Teodor Kaldane");
    }

    @Test
    void aPageIsMovedToAnotherStoryAndBack() {
        Page page = openLetter();
        List<String> together = titlesOfStory(page);
        page.goBack();
        page.locator(".meta").getByText("Put right").click();
        page.locator("#to").selectOption(new SelectOption().setIndex(1));
        Newsroom.button(page, "Move it there").click();
        page.getByText("Back to where you were").click();
        assertThat(titlesOfStory(page)).hasSize(2).doesNotContainAnyElementsOf(together.subList(0, 1));
        undo(page);
        assertThat(titlesOfStory(openLetter())).isEqualTo(together);
    }

    private static List<String> titlesOfStory(Page page) {
        page.getByText("The story").click();
        page.locator("#pages").waitFor();
        return page.locator("section:has(#pages) a.title").allTextContents();
    }

    @Test
    void nothingIsKeptWithoutANameOrATokenOrForWhatIsNotThere() throws IOException, InterruptedException {
        String form = "application/x-www-form-urlencoded";
        assertThat(room.server()
                        .post("/corrections", "what=undo&author=Mara", "Content-Type", form)
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> session = room.server().get("/api/session");
        String token = session.body()
                .substring(session.body().indexOf(":\"") + 2, session.body().lastIndexOf('"'));
        String set = session.headers().firstValue("Set-Cookie").orElseThrow();
        String cookie = set.substring(0, set.indexOf(';'));
        for (String fields : List.of(
                "what=drop&at=sha256:none@1-2",
                "what=drop&author=Mara",
                "what=drop&at=sha256:none@1-2&author=Mara",
                "what=undo&id=sha256:none&author=Mara",
                "what=nonsense&author=Mara",
                "author=Mara")) {
            assertThat(room.server()
                            .post("/corrections", fields, "Content-Type", form, "Cookie", cookie, "X-CSRF-Token", token)
                            .statusCode())
                    .as(fields)
                    .isIn(400, 404);
        }
        assertThat(room.server().get("/corrections?back=//news.example/").body())
                .doesNotContain("news.example");
    }

    @Test
    void everybodyCanPutAStatementRight() {
        Page page = openLetter(Looks.DESKTOP);
        page.locator(".notes .mend").first().click();
        Everybody.canUse(page);
        Newsroom.button(page, "It is no statement").click();
        Everybody.canUse(page);
        page.getByText("Back to where you were").click();
        undo(page);
        Everybody.canUse(page);
    }

    @Test
    void everybodyCanPutPagesAndNamesRight() {
        Page page = openLetter(Looks.DESKTOP);
        page.locator(".meta").getByText("Put right").click();
        Everybody.canUse(page);
        page.navigate(room.address(room.largestStory()));
        page.locator(".people a").first().click();
        page.getByText("Put right").click();
        Everybody.canUse(page);
    }

    private static Page openLetter() {
        return openLetter(Looks.NO_SCRIPTS);
    }

    private static Page openLetter(Looks looks) {
        Page page = room.story(looks);
        page.locator("section:has(#pages) a.title", new Page.LocatorOptions().setHasText("Kaldane accepts peace plan"))
                .first()
                .click();
        return page;
    }

    private static Page openStory() {
        return room.story(Looks.NO_SCRIPTS);
    }

    private static void undo(Page page) {
        page.navigate(page.url().contains("/corrections") ? page.url() : room.address("/corrections"));
        Newsroom.button(page, "Undo").first().click();
        assertThat(page.locator(".steps li").first().textContent()).contains("undone:");
    }
}
