package org.strandline.english.piece;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strandline.text.Span;

class AtomsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '#',
            value = {
                "Mr. Orle             ! Mr|.|Orle",
                "don't won’t can't    ! do|n't|wo|n’t|ca|n't",
                "can'table            ! can|'|table",
                "Mara's we'll 'tis    ! Mara|'s|we|'ll|'|tis",
                "the councillors'     ! the|councillors|'",
                "O'Brien              ! O|'|Brien",
                "cannot CANNOT canon  ! can|not|CAN|NOT|canon",
                "gonna Donna          ! gon|na|Donna",
                "$5m 10am 3.5% U.S.   ! $|5|m|10|am|3|.|5|%|U|.|S|.",
                "well-known -- yes... ! well|-|known|--|yes|...",
                "“Go,” she (quietly)  ! “|Go|,|”|she|(|quietly|)",
                "((x))                ! (|(|x|)|)",
                "see www.quay.example/a?b=1, ok ! see|www.quay.example/a?b=1|,|ok",
                "mail mara@quay.example. Or not ! mail|mara@quay.example|.|Or|not",
                "at @quay now         ! at|@|quay|now",
                "Séjourné             ! Séjourné"
            })
    void aTextIsDividedWhereverATokenMayEnd(String text, String atoms) {
        assertThat(Atoms.of(text).stream().map(atom -> atom.span().of(text))).containsExactly(atoms.split("\\|"));
    }

    @Test
    void anAtomKnowsWhetherWhiteSpaceStandsBeforeIt() {
        assertThat(Atoms.of("a b,c\u00A0d").stream().map(Atom::afterSpace))
                .containsExactly(true, true, false, false, true);
    }

    @Test
    void charactersThatShowNothingAreInNoAtom() {
        String text = "a\u0000b\u200Bc\u0007 \uFEFFd";
        assertThat(Atoms.of(text).stream().map(atom -> atom.span().of(text))).containsExactly("a", "b", "c", "d");
    }

    @Test
    void thePartOfATextHasTheTextsOwnOffsets() {
        assertThat(Atoms.of("one two three", new Span(4, 7))).containsExactly(new Atom(new Span(4, 7), true));
    }

    @Test
    void aLongRunOfLettersIsCutAndNoSurrogatePairWithIt() {
        String text = "\uD835\uDC00".repeat(1_000);
        List<Atom> atoms = Atoms.of(text);
        assertThat(atoms).hasSizeGreaterThan(10).allSatisfy(atom -> {
            assertThat(atom.span().length()).isLessThanOrEqualTo(64);
            assertThat(Character.isHighSurrogate(text.charAt(atom.span().start())))
                    .isTrue();
        });
    }

    @Test
    void everyVisibleCharacterOfAnyTextIsInOneAtom() {
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.appendCodePoint(codePoint(random));
            }
            String written = text.toString();
            int at = 0;
            for (Atom atom : Atoms.of(written)) {
                assertThat(atom.span().isEmpty()).isFalse();
                assertThat(written.substring(at, atom.span().start()).codePoints())
                        .allMatch(Atoms::isBlank);
                at = atom.span().end();
            }
            assertThat(written.substring(at).codePoints()).allMatch(Atoms::isBlank);
        }
    }

    private static int codePoint(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> ' ';
            case 1 -> "'’.-\"“”()$%n'ts".charAt(random.nextInt(15));
            case 2 -> 'a' + random.nextInt(26);
            case 3 -> random.nextInt(0x300);
            case 4 -> 0x1F600 + random.nextInt(60);
            default -> random.nextInt(0x3000);
        };
    }
}
