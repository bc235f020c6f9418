package org.strandline.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.strandline.story.Story;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class StoryJsonTest {

    private static final Story STORY = TestStories.full("Ferry talks resume");

    @Test
    void aStoryHasTheFieldsOfTheContractInTheirOrder() {
        assertThat(json(StoryJson.line(STORY)).propertyNames())
                .containsExactly(
                        "id",
                        "title",
                        "first",
                        "last",
                        "pages",
                        "copies",
                        "versions",
                        "timeline",
                        "entities",
                        "voices",
                        "statements",
                        "figures",
                        "positions",
                        "plans",
                        "revisions",
                        "new");
    }

    @Test
    void aDayHasItsSentenceItsEvidenceAndHowManyPagesTellOfIt() {
        assertThat(json(StoryJson.line(STORY)).at("/timeline/0").toString())
                .isEqualTo("{\"date\":\"2025-04-03\",\"summary\":\"Ferry talks resume\","
                        + "\"evidence\":[{\"page\":\"sha256:0a\",\"start\":7,\"end\":36}],\"pages\":2}");
    }

    @Test
    void aFigureSaysWhoseItIsAndHowItStandsToTheOthers() {
        assertThat(json(StoryJson.line(STORY)).at("/figures/0/points/1").toString())
                .isEqualTo("{\"min\":32,\"max\":34,\"hedge\":\"atLeast\",\"entity\":\"e1\",\"claimedBy\":\"Anna Lind\","
                        + "\"asOf\":\"2025-04-03\",\"change\":\"raised\",\"superseded\":false,\"disagrees\":true,"
                        + "\"evidence\":[{\"page\":\"sha256:0a\",\"start\":7,\"end\":36}],\"pages\":2}");
    }

    @Test
    void oneLayerComesWithTheHeadOfTheStory() {
        assertThat(json(StoryJson.line(STORY, List.of(StoryJson.Layer.POSITIONS)))
                        .propertyNames())
                .contains("id", "title", "positions")
                .doesNotContain("voices", "timeline");
    }

    @Test
    void whatIsAbsentHasNoKey() {
        Story bare = new Story(
                "story:0b",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(StoryJson.line(bare, List.of()))
                .isEqualTo("{\"id\":\"story:0b\",\"pages\":[],\"copies\":[],\"versions\":[]}");
    }

    private static JsonNode json(String line) {
        return new ObjectMapper().readTree(line);
    }
}
