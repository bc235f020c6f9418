package org.strandline.story.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.strandline.record.PageRecord;

final class SketchTest {

    private static final Sketcher SKETCHER = Sketcher.english();

    private final PageRecord flood = InventedPages.page(
            "a",
            "Boats bring 340 out of flooded Velmora",
            InventedPages.FLOOD,
            Optional.of("https://www.example.org/news/velmora/?utm_source=feed#top"),
            Optional.of("Velmora Post"),
            Optional.of(LocalDate.of(2031, 3, 2)));

    @Test
    void theSamePageGivesTheSameSketch() {
        assertThat(SKETCHER.sketch(flood)).isEqualTo(Sketcher.english().sketch(flood));
    }

    @Test
    void aSketchSurvivesBeingWrittenAsBytes() {
        Sketch sketch = SKETCHER.sketch(flood);
        assertThat(Sketch.of(sketch.bytes())).isEqualTo(sketch);
        assertThat(Sketch.of(sketch.bytes()).keys()).isEqualTo(sketch.keys());
    }

    @Test
    void bytesOfAnotherVersionAreRefused() {
        byte[] bytes = SKETCHER.sketch(flood).bytes();
        bytes[0] = 99;
        assertThatThrownBy(() -> Sketch.of(bytes)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesOfTheLeadAreAmongTheTerms() {
        assertThat(SKETCHER.sketch(flood).terms()).extracting(Term::key).contains("velmora", "tarn", "340", "flood");
    }

    @Test
    void anAddressIsComparedWithoutWhatVariesFromVisitToVisit() {
        assertThat(SKETCHER.sketch(flood).origin().url()).contains("example.org/news/velmora");
    }

    @Test
    void aHugePageGivesASmallSketch() {
        List<String> paragraphs =
                List.of("all the words of a flood that never ends ".repeat(10_000), "x".repeat(600_000));
        Sketch sketch = SKETCHER.sketch(InventedPages.page("b", "y".repeat(100_000), paragraphs));
        assertThat(sketch.bytes().length).isLessThan(5_000);
        assertThat(sketch.keys()).hasSizeLessThanOrEqualTo(Keys.MOST);
    }
}
