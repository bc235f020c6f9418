package org.strandline.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks axe-core what would keep people from using a page. */
final class Axe {

    private static final String VIOLATIONS = """
        async () => (await axe.run()).violations.map(
            (v) => v.id + ": " + v.nodes.map((n) => n.target + " " + n.failureSummary).slice(0, 3).join(" | "))
        """;

    private Axe() {}

    static void findsNothingOn(Page page) throws IOException {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            page.evaluate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat((List<?>) page.evaluate(VIOLATIONS)).as(page.url()).isEmpty();
    }
}
