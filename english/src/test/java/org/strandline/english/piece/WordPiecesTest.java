package org.strandline.english.piece;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    private static final List<String> VOCABULARY =
            List.of("[UNK]", "[CLS]", "[SEP]", "har", "harbour", "##bour", "##s", "n", "'", "t", "sejourne", "a");

    private final WordPieces wordPieces = new WordPieces(VOCABULARY);

    @Test
    void theLongestPieceComesFirst() {
        assertThat(pieces("harbours")).containsExactly("harbour", "##s");
    }

    @Test
    void caseAndAccentsAreTakenOff() {
        assertThat(pieces("HARBOUR")).containsExactly("harbour");
        assertThat(pieces("Séjourné")).containsExactly("sejourne");
    }

    @Test
    void aMarkIsAWordOfItsOwn() {
        assertThat(pieces("n't")).containsExactly("n", "'", "t");
    }

    @Test
    void aWordWithAnUnknownPartIsUnknown() {
        assertThat(pieces("harbourx")).containsExactly("[UNK]");
        assertThat(pieces("\u0301")).containsExactly("[UNK]");
    }

    @Test
    void anAtomHasABoundedNumberOfPieces() {
        assertThat(pieces("'".repeat(100))).hasSize(12);
    }

    @Test
    void aVocabularyWithoutAFirstPieceIsRefused() {
        assertThatThrownBy(() -> new WordPieces(List.of("[UNK]", "[SEP]")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[CLS]");
    }

    private List<String> pieces(String atom) {
        return java.util.Arrays.stream(wordPieces.of(atom))
                .mapToObj(VOCABULARY::get)
                .toList();
    }
}
