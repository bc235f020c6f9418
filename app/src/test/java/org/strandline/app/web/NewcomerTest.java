package org.strandline.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody who has never been here finds, within two clicks from the desk, what they came for, and the sentence that proves it. */
class NewcomerTest {

    @AutoClose
    private static Newsroom room;

    @BeforeAll
    static void start() throws IOException {
        room = Newsroom.with(Samples.all());
    }

    @Test
    void whatIsNew() {
        Page page = firstClick();
        assertThat(page.locator("section:has(#new) .change").first().isVisible())
                .isTrue();
        secondClick(page.locator("section:has(#new) .proofs a").first());
    }

    @Test
    void whoDisagreesOnHowMany() {
        Page page = firstClick();
        assertThat(page.locator(".parts .badge").textContent()).contains("disputed");
        Locator disputed = page.locator(".figure", new Page.LocatorOptions().setHasText("disputed"))
                .first();
        assertThat(disputed.locator("tbody th").allTextContents().stream().distinct())
                .hasSizeGreaterThan(1);
        secondClick(disputed.locator("tbody .proofs a").first());
    }

    @Test
    void whatEachSideWants() {
        Page page = firstClick();
        Locator board = page.locator(".talks-board").first();
        assertThat(board.locator("thead th").count()).as("two parties at least").isGreaterThan(2);
        assertThat(board.locator(".stance").first().textContent()).isNotBlank();
        secondClick(board.locator(".proofs a").first());
    }

    @Test
    void whoSaidSo() {
        Page page = firstClick();
        Locator voice = page.locator("section:has(#voices) tbody a").first();
        String name = voice.textContent();
        voice.click();
        assertThat(page.locator("h1").textContent()).isEqualTo(name);
        assertThat(page.locator("blockquote").first().isVisible()).isTrue();
    }

    private static Page firstClick() {
        Page page = room.desk(Looks.DESKTOP);
        page.locator("a.title[href='" + room.largestStory() + "']").click();
        return page;
    }

    /** Leads to the sentence, which is marked and in sight. */
    private static void secondClick(Locator proof) {
        Page page = proof.page();
        proof.click();
        page.waitForURL("**/pages/**");
        assertThat(page.locator("#at").boundingBox().y).isBetween(0.0, (double) Looks.DESKTOP.height());
    }
}
