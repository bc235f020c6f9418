package org.strandline.app.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A server of a test's own, and people who use it in a browser. */
final class Newsroom implements AutoCloseable {

    private final Chromium chromium;
    private final RunningServer server;
    private final List<BrowserContext> visitors = new ArrayList<>();

    private Newsroom(Chromium chromium, RunningServer server) {
        this.chromium = chromium;
        this.server = server;
    }

    /** One that has kept {@code pages} already. */
    static Newsroom with(List<Path> pages) throws IOException {
        Newsroom newsroom = new Newsroom(Chromium.started(), RunningServer.start());
        newsroom.server.keep(pages);
        return newsroom;
    }

    /** An empty one that may fetch from this machine, where a test has pages. */
    static Newsroom besidePages() {
        return new Newsroom(Chromium.started(), RunningServer.startBesidePages());
    }

    RunningServer server() {
        return server;
    }

    String address(String path) {
        return server.address(path);
    }

    /** A window of somebody who comes for the first time. */
    Page open(Looks looks, String path) {
        BrowserContext visitor = chromium.visitor(looks);
        visitors.add(visitor);
        Page page = visitor.newPage();
        page.navigate(server.address(path));
        return page;
    }

    /** The desk, as somebody sees it who comes for the first time. */
    Page desk(Looks looks) {
        return open(looks, "/");
    }

    /** The story with most pages, as somebody sees it who comes for the first time. */
    Page story(Looks looks) {
        return open(looks, largestStory());
    }

    /** The path of the story with most pages. */
    String largestStory() {
        try {
            String stories = server.get("/api/stories?sort=-pages&limit=1").body();
            int start = stories.indexOf("\"story:") + 1;
            return "/stories/" + stories.substring(start, stories.indexOf('"', start));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Override
    public void close() {
        visitors.forEach(BrowserContext::close);
        server.close();
    }
}
