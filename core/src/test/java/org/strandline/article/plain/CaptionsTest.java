package org.strandline.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaptionsTest {

    @Test
    void theLineAboveACreditThatSaysMostlyTheSameIsACaption() {
        assertThat(rules("""
            The minister, left, talks with growers during her visit to an orchard near Selby Cross
            The minister, left, with growers during her visit to an orchard near Selby Cross (Jo Finch/AP)
            """)).containsExactly("caption-pair", "credit");
    }

    @Test
    void theLineAboveABareCreditIsACaption() {
        assertThat(rules("An empty ferry in the harbour\nPhoto: Jane Doe\n")).containsExactly("caption-pair", "credit");
    }

    @Test
    void aSentenceAboveABareCreditIsNotACaption() {
        assertThat(rules("The ferries stayed in the harbour all day.\nPhoto: Jane Doe\n"))
                .containsExactly("", "credit");
    }

    @Test
    void aCaptionThatIsSaidAgainWithoutItsCreditIsTheSameCaption() {
        assertThat(rules("""
            Pilots wait for the tide. jan4maas via Getty Images
            Pilots wait for the tide.
            Pilots wait for the ferry.
            """)).containsExactly("credit", "caption-again", "");
    }

    private static List<String> rules(String text) {
        List<Passage> passages = Passage.in(text);
        List<Optional<Mark>> marks = Captions.paired(text, passages, Furniture.in(text, passages));
        return marks.stream().map(mark -> mark.map(Mark::rule).orElse("")).toList();
    }
}
