package org.strandline.app.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Chromium of this machine, started once for all tests; it ends with the process. Tests that need it say so and are skipped where there is
 * none.
 */
final class Chromium {

    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));

    private static final List<String> OPTIONS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** A machine that builds other things beside is slow. */
    private static final double PATIENCE_MILLIS = 120_000;

    private final Browser browser;

    private Chromium(Path program) {
        this.browser = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(OPTIONS));
    }

    /** Started by whoever asks first. */
    private static final class Started {
        private static final Optional<Chromium> CHROMIUM =
                PLACES.stream().filter(Files::isExecutable).findFirst().map(Chromium::new);
    }

    static Chromium started() {
        assumeTrue(
                Started.CHROMIUM.isPresent(),
                "there is no Chromium here: ./check installs it, or apt-get install chromium");
        return Started.CHROMIUM.orElseThrow();
    }

    /** A browser that nobody has used before. */
    BrowserContext visitor(Looks looks) {
        BrowserContext visitor = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(looks.width(), looks.height())
                .setColorScheme(looks.scheme())
                .setJavaScriptEnabled(looks.scripts() == Looks.Scripts.ON));
        visitor.setDefaultTimeout(PATIENCE_MILLIS);
        return visitor;
    }
}
