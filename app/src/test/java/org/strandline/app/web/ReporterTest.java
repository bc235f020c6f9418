package org.strandline.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A reporter's day, from dropping files to taking the story along. */
class ReporterTest {

    private static final String BULLETIN = """
        <!DOCTYPE html><html lang="en"><head><title>Ferry</title></head><body><article><h1>Night ferry to Orle is back</h1>
        <p>The night ferry to Orle sailed again on Thursday, the harbour office of Valmere said, after six weeks in dock.</p>
        <p>"We have a new engine and an old crew," said Mara Lindt, who runs the office. Two of three boats are still laid up.</p>
        </article></body></html>
        """;

    /** Drops files on the form as if they came from the desktop. */
    private static final String DROP = """
        (files) => {
            const transfer = new DataTransfer();
            for (const [name, content] of files) {
                const bytes = Uint8Array.from(atob(content), (c) => c.charCodeAt(0));
                transfer.items.add(new File([bytes], name));
            }
            return transfer;
        }
        """;

    @AutoClose
    private static Newsroom room;

    private static HttpServer press;

    @BeforeAll
    static void start() throws IOException {
        room = Newsroom.besidePages();
        press = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        press.createContext("/ferry.html", exchange -> {
            byte[] page = BULLETIN.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        press.start();
    }

    @AfterAll
    static void end() {
        if (press != null) {
            press.stop(0);
        }
    }

    @Test
    void aDayAtTheDesk() throws IOException {
        Page page = room.desk(Looks.DESKTOP);
        assertThat(page.locator("main").textContent()).contains("There are no stories yet");
        filesAreDroppedAndReadLive(page);
        aPageIsFetchedByItsAddress(page);
        theKeyboardLeadsIntoTheStory(page);
        figuresAndPositionsLeadToTheirSentences(page);
        aStatementIsDroppedAndBroughtBack(page);
        theStoryIsTakenAlong(page);
    }

    private static void filesAreDroppedAndReadLive(Page page) throws IOException {
        List<List<String>> files = new ArrayList<>();
        for (Path sample : Samples.all()) {
            files.add(List.of(
                    sample.getFileName().toString(), Base64.getEncoder().encodeToString(Files.readAllBytes(sample))));
        }
        JSHandle dropped = page.evaluateHandle(DROP, files);
        page.locator("form.add").dispatchEvent("drop", Map.of("dataTransfer", dropped));
        page.locator("[data-log]").waitFor();
        page.waitForURL("**/read");
        assertThat(page.locator("a[href^='/stories/']").count()).isPositive();
        page.navigate(room.address("/"));
        assertThat(page.locator(".stories > li").count()).isPositive();
    }

    private static void aPageIsFetchedByItsAddress(Page page) {
        page.locator("#url").fill("http://127.0.0.1:" + press.getAddress().getPort() + "/ferry.html");
        Newsroom.button(page, "Read and keep").click();
        page.waitForURL("**/pages/**");
        assertThat(page.locator("h1").innerText()).isEqualTo("Night ferry to Orle is back");
        assertThat(page.locator(".notes").allTextContents()).anyMatch(notes -> notes.contains("Mara Lindt"));
        page.navigate(room.address("/"));
    }

    private static void theKeyboardLeadsIntoTheStory(Page page) {
        String largest = room.largestStory();
        int lines = page.locator("[data-item]").count();
        for (int i = 0; i < lines && !largest.equals(chosen(page)); i++) {
            page.keyboard().press("j");
        }
        page.keyboard().press("o");
        page.waitForURL("**" + largest);
        assertThat(page.locator("section:has(#new) .change").count()).isPositive();
        assertThat(page.locator(".timeline time").count()).isPositive();
    }

    private static Object chosen(Page page) {
        return page.evaluate("() => document.querySelector('.here a.title')?.getAttribute('href')");
    }

    private static void figuresAndPositionsLeadToTheirSentences(Page page) {
        String story = page.url();
        for (String proof : List.of("[data-chart=figures] svg a", ".talks-board .proofs a")) {
            page.locator(proof).first().press("Enter");
            page.waitForURL("**/pages/**");
            assertThat(page.locator("#at").isVisible()).as(proof).isTrue();
            page.navigate(story);
        }
    }

    private static void aStatementIsDroppedAndBroughtBack(Page page) {
        page.locator("section:has(#new) .proofs a").first().click();
        page.waitForURL("**/pages/**");
        int notes = page.locator(".notes li").count();
        page.locator(".notes .mend").first().click();
        Newsroom.button(page, "It is no statement").click();
        page.getByText("Back to where you were").click();
        Locator left = page.locator(".notes li");
        assertThat(left.count()).isEqualTo(notes - 1);
        Newsroom.link(page, "Corrections").click();
        Newsroom.button(page, "Undo").first().click();
        page.getByText("undone:").first().waitFor();
    }

    private static void theStoryIsTakenAlong(Page page) throws IOException {
        page.navigate(room.address(room.largestStory() + "/statements"));
        int rows = Integer.parseInt(page.locator("[role=status] b").textContent());
        Download csv = page.waitForDownload(() -> Newsroom.link(page, "CSV").click());
        assertThat(csv.suggestedFilename()).isEqualTo("statements.csv");
        try (Stream<String> lines = Files.lines(csv.path())) {
            assertThat(lines.count()).isGreaterThan(rows);
        }
        Newsroom.link(page, "JSON").click();
        page.waitForURL("**/api/**");
        assertThat(page.locator("body").textContent()).contains("\"total\":" + rows);
    }
}
