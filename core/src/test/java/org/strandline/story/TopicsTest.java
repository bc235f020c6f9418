package org.strandline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.strandline.record.EntityType;
import org.strandline.record.PageRecord;

final class TopicsTest {

    @Test
    void whatASpeakerSaysOfOneThingOnSeveralDaysIsASeriesOfIts() {
        Story story = Told.story(
                said(2, "Ida Sorrel", "The pumps at the Orrel shaft were never tested."),
                said(3, "Ida Sorrel", "The owners promised us new pumps in the winter."),
                said(4, "Ida Sorrel", "Every family gets its wages until the summer."),
                said(5, "Ida Sorrel", "Wages are paid on Friday, as always."));
        assertThat(story.voices()).singleElement().satisfies(voice -> assertThat(voice.topics())
                .containsExactly(
                        new Voice.Topic(List.of("pumps"), List.of("q1", "q2")),
                        new Voice.Topic(List.of("wages"), List.of("q3", "q4"))));
        assertThat(story.quotations().getFirst().topic()).containsExactly("pumps");
    }

    @Test
    void whatNoOtherStatementOfTheSpeakerSharesIsNoTopic() {
        Story story = Told.story(
                said(2, "Ida Sorrel", "The pumps were never tested."),
                said(3, "Piet Halm", "The pumps are as good as new."),
                said(4, "Ida Sorrel", "People have waited for years."),
                said(5, "Ida Sorrel", "We know that people are tired."));
        assertThat(story.quotations())
                .allSatisfy(quotation -> assertThat(quotation.topic()).isEmpty());
    }

    private static PageRecord said(int day, String speaker, String words) {
        return Invented.page(
                        "page" + day,
                        "2031-05-0" + day + "T10:00+01:00",
                        "Day " + day + " at the mine",
                        "\"" + words + "\" " + speaker + " said.")
                .entity(EntityType.PERSON, speaker)
                .quote(1, words)
                .record();
    }
}
