package org.strandline.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Looks for what would keep people from using a page: what axe-core finds, and what sticks out to the right. */
final class Everybody {

    private static final String VIOLATIONS = """
        async (rules) => (await axe.run({resultTypes: ["violations"], ...rules})).violations.map(
            (v) => v.id + ": " + v.nodes.map((n) => n.target + " " + n.failureSummary).slice(0, 3).join(" | "))
        """;

    private static final String LOADED = "() => 'axe' in window";
    private static final String SCRIPT = script();

    private Everybody() {}

    /**
     * Checks a page as it stands in each of the looks. Light and dark have the same elements in the same places, so on the desktop the dark is
     * looked at for its colours alone, and the phone for everything.
     */
    static void canUse(Page page) {
        show(page, Looks.DESKTOP);
        findsNothing(page, "{}");
        fits(page);
        show(page, Looks.DARK);
        findsNothing(page, "{\"runOnly\": [\"color-contrast\", \"link-in-text-block\"]}");
        show(page, Looks.PHONE_IN_THE_DARK);
        findsNothing(page, "{}");
        fits(page);
        show(page, Looks.DESKTOP);
    }

    private static void show(Page page, Looks looks) {
        page.setViewportSize(looks.width(), looks.height());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(looks.scheme()));
    }

    private static void findsNothing(Page page, String rules) {
        if (page.evaluate(LOADED).equals(false)) {
            page.evaluate(SCRIPT);
        }
        assertThat((List<?>) page.evaluate("async () => (" + VIOLATIONS.strip() + ")(" + rules + ")"))
                .as(page.url() + " " + rules)
                .isEmpty();
    }

    /** Nothing sticks out to the right. */
    static void fits(Page page) {
        assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
                .as(page.url())
                .isLessThanOrEqualTo((Integer) page.evaluate("() => innerWidth"));
    }

    private static String script() {
        try (InputStream script = Everybody.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
