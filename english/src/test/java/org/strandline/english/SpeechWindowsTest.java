package org.strandline.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.strandline.text.Sentence;
import org.strandline.text.Span;

final class SpeechWindowsTest {

    private static final SentenceModel MODEL = SentenceModel.english();

    private static final String SAID =
            "Ann Reyes said the old harbour was closed for good and the boats were gone. Petter Aas warned that the"
                    + " ferry across the sound would run late all week. Eva Moen denied that the pumps below the town had"
                    + " failed.";

    @AfterAll
    static void close() {
        MODEL.close();
    }

    @Test
    void aLongParagraphIsReadForWhatIsSaidAFewSentencesAtATime() {
        String text = (SAID + " ").repeat(4).strip();

        List<Sentence> sentences = MODEL.read(text);

        assertThat(sentences).hasSize(12);
        assertThat(sentences.stream().filter(SpeechWindowsTest::saysItself).count())
                .isGreaterThanOrEqualTo(8);
    }

    /** Whether somebody in a sentence says what stands in it. */
    private static boolean saysItself(Sentence sentence) {
        return sentence.attributions().stream()
                .anyMatch(attribution ->
                        attribution.source().filter(sentence.span()::contains).isPresent()
                                && attribution.content().stream().allMatch(sentence.span()::contains));
    }

    @Test
    void aSentenceThatIsLongerThanAWindowIsReadAlone() {
        String text = "Ann Reyes said " + "the quay, the ferry, the pumps, the wall, ".repeat(8)
                + "and the boats were lost. Nobody answered.";

        List<Sentence> sentences = MODEL.read(text);

        assertThat(sentences.getLast().span().of(text)).isEqualTo("Nobody answered.");
        assertThat(sentences).flatExtracting(Sentence::attributions).isNotEmpty();
        assertThat(sentences.getFirst().span()).isEqualTo(new Span(0, text.indexOf(" Nobody")));
    }
}
