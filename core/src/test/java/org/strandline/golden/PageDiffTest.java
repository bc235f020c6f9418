package org.strandline.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PageDiffTest {

    @Test
    void aPrintThatSaysWhatIsExpectedDoesNotDiffer() {
        assertThat(diff(List.of("headline: Mud", "HEADLINE Mud"), List.of("headline: Mud", "HEADLINE Mud")))
                .isEqualTo(new PageDiff(List.of("  headline: Mud", "  HEADLINE Mud"), 0));
    }

    @Test
    void aParagraphTakenForATeaserIsShownAsMissingAndAsExtra() {
        assertThat(diff(List.of("PARAGRAPH It rained."), List.of("TEASER It rained."))
                        .lines())
                .containsExactlyInAnyOrder("- PARAGRAPH It rained.", "+ TEASER It rained.");
    }

    @Test
    void furnitureIsOfAnyTypeThatIsNotTheArticle() {
        assertThat(diff(List.of("FURNITURE Share"), List.of("WIDGET Share")).isEmpty())
                .isTrue();
        assertThat(diff(List.of("FURNITURE Share"), List.of("CAPTION Share")).isEmpty())
                .isFalse();
        assertThat(diff(List.of("FURNITURE Share"), List.of("WIDGET Share this"))
                        .isEmpty())
                .isFalse();
    }

    @Test
    void anEllipsisIsOneOrMoreBlocksOfFurniture() {
        List<String> expected = List.of("PARAGRAPH Rain.", "FURNITURE …", "PARAGRAPH Sun.");
        assertThat(diff(expected, List.of("PARAGRAPH Rain.", "TEASER A", "PROMO B", "PARAGRAPH Sun."))
                        .isEmpty())
                .isTrue();
        assertThat(diff(expected, List.of("PARAGRAPH Rain.", "PARAGRAPH Sun.")).lines())
                .containsExactly("  PARAGRAPH Rain.", "- FURNITURE …", "  PARAGRAPH Sun.");
        assertThat(diff(expected, List.of("PARAGRAPH Rain.", "TEASER A", "LIST B", "PARAGRAPH Sun."))
                        .lines())
                .containsExactly("  PARAGRAPH Rain.", "  TEASER A", "+ LIST B", "  PARAGRAPH Sun.");
    }

    @Test
    void oneOfTwoTypesIsEnough() {
        List<String> expected = List.of("QUOTE/FURNITURE A pull quote");
        assertThat(diff(expected, List.of("QUOTE A pull quote")).isEmpty()).isTrue();
        assertThat(diff(expected, List.of("WIDGET A pull quote")).isEmpty()).isTrue();
        assertThat(diff(expected, List.of("PARAGRAPH A pull quote")).isEmpty()).isFalse();
    }

    @Test
    void aCaptionMayBeInPiecesButAParagraphMayNot() {
        assertThat(diff(List.of("CAPTION Mud. Pic: Ed Roe"), List.of("CAPTION Mud.", "CAPTION Pic: Ed Roe"))
                        .isEmpty())
                .isTrue();
        assertThat(diff(List.of("BYLINE/DATELINE Ed Roe 3 May"), List.of("BYLINE Ed Roe", "DATELINE 3 May"))
                        .isEmpty())
                .isTrue();
        assertThat(diff(List.of("CAPTION Mud. Pic: Ed Roe"), List.of("CAPTION Mud."))
                        .isEmpty())
                .isFalse();
        assertThat(diff(List.of("PARAGRAPH Mud. Rain."), List.of("PARAGRAPH Mud.", "PARAGRAPH Rain."))
                        .isEmpty())
                .isFalse();
    }

    @Test
    void aStarIsAnyFactOrNone() {
        List<String> expected = List.of("outlet: *", "authors: Ina Holm");
        assertThat(diff(expected, List.of("outlet: Fen Post", "authors: Ina Holm"))
                        .isEmpty())
                .isTrue();
        assertThat(diff(expected, List.of("authors: Ina Holm")).isEmpty()).isTrue();
        assertThat(diff(expected, List.of("outlet: Fen Post")).isEmpty()).isFalse();
    }

    private static PageDiff diff(List<String> expected, List<String> actual) {
        return PageDiff.between(expected.stream().map(ExpectedLine::parse).toList(), actual);
    }
}
