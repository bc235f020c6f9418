package org.strandline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.strandline.json.TestPages;
import org.strandline.json.TestStories;
import org.strandline.record.PageRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class TimelineJsTest {

    private final PageRecord page = TestPages.full();

    @Test
    void everyDayIsASlideWithItsSource() {
        JsonNode timeline = timeline("Talks resume");

        JsonNode slide = timeline.get("events").get(0);
        assertThat(timeline.at("/title/text/headline").asString()).isEqualTo("Talks resume");
        assertThat(slide.at("/start_date/year").asString()).isEqualTo("2025");
        assertThat(slide.at("/start_date/month").asString()).isEqualTo("4");
        assertThat(slide.at("/start_date/day").asString()).isEqualTo("3");
        assertThat(slide.at("/text/text").asString())
                .isEqualTo("<p>Talks resume</p><p><a href=\"https://quay.example/ferry\">The Quay"
                        + " (one of 2 independent pages)</a></p>");
    }

    @Test
    void whatAPageSaysNeverBecomesMarkUp() {
        assertThat(timeline("<script>alert(1)</script>").toString()).doesNotContain("<script");
    }

    private JsonNode timeline(String words) {
        String line = new TimelineJs(Map.of(page.id(), page)).of(TestStories.full(words));
        return new ObjectMapper().readTree(line);
    }
}
