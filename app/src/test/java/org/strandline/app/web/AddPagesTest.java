package org.strandline.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Adding pages on the desk: files, addresses and pasted text, with and without scripts. */
class AddPagesTest {

    @AutoClose
    private static Newsroom room;

    @BeforeAll
    static void start() throws IOException {
        room = Newsroom.with(List.of());
    }

    private static Page desk(Looks.Scripts scripts) {
        return room.desk(
                switch (scripts) {
                    case ON -> Looks.DESKTOP;
                    case OFF -> Looks.NO_SCRIPTS;
                });
    }

    private static void press(Page page, String button) {
        Newsroom.button(page, button).click();
    }

    @ParameterizedTest
    @EnumSource(Looks.Scripts.class)
    void whatIsKeptLeadsToItsStory(Looks.Scripts scripts) {
        Page page = desk(scripts);
        page.locator("#files").setInputFiles(new Path[] {Samples.LETTER, Samples.FRONT_ACCEPTS, Samples.SECTION_FRONT});
        press(page, "Read and keep");
        page.waitForURL("**/read");
        assertThat(page.locator(".rows .refused").count()).isEqualTo(1);
        assertThat(page.locator("a[href^='/stories/']").count()).isPositive();
        if (scripts == Looks.Scripts.ON) {
            Everybody.canUse(page);
        }
    }

    @Test
    void readingIsShownWhileItGoesOn() throws IOException {
        Page page = desk(Looks.Scripts.ON);
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        List<FilePayload> files = new ArrayList<>();
        for (Path sample : List.of(Samples.LEAKED_PLAN, Samples.LETTER, Samples.FRONT_ACCEPTS, Samples.FLOUR)) {
            String unread = Files.readString(sample) + "\nNobody has read this yet.\n";
            String name = sample.getFileName().toString();
            files.add(new FilePayload(name, "text/plain", unread.getBytes(StandardCharsets.UTF_8)));
        }
        page.locator("#files").setInputFiles(files.toArray(FilePayload[]::new));
        press(page, "Only read");
        page.locator("[data-outcomes] li").first().waitFor();
        assertThat(page.locator("[data-log]").isVisible()).isTrue();
        page.waitForURL("**/read");
        assertThat(page.locator(".rows li").count()).isEqualTo(files.size());
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.1:1/page", "http://[::1]/", "http://169.254.169.254/latest", "http://10.0.0.1/"})
    void anAddressOfThisMachineOrItsNetworkIsNotFetched(String address) {
        Page page = desk(Looks.Scripts.OFF);
        page.locator("#url").fill(address);
        press(page, "Only read");
        assertThat(page.locator(".refused").textContent()).contains("not on the public internet");
    }

    @Test
    void pastedAddressesAreFetchedAndNotTakenForAPage() {
        Page page = desk(Looks.Scripts.ON);
        page.locator("#text").fill("http://127.0.0.1/one\nhttp://127.0.0.1/two\n");
        press(page, "Only read");
        page.waitForURL("**/read");
        assertThat(page.locator(".refused").count()).isEqualTo(2);
    }

    @Test
    void whatCannotBeReadIsSaidOnTheDesk() {
        Page page = desk(Looks.Scripts.ON);
        press(page, "Only read");
        page.getByText("There was nothing to read").waitFor();
        page.locator("#text").fill("The ferry left Orle at dawn, said Mara Lindt, who has worked on it for years.");
        press(page, "Only read");
        page.waitForURL("**/pages/**");
        assertThat(page.locator("article").textContent()).contains("The ferry left Orle");
    }

    @Test
    void whoHasSentNothingIsToldSo() throws IOException, InterruptedException {
        assertThat(room.server().get("/read").body()).contains("Nothing yet");
        HttpResponse<String> events = room.server().get("/read/events", "Accept", "text/event-stream");
        assertThat(events.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
        assertThat(events.body()).doesNotContain("outcome");
    }
}
