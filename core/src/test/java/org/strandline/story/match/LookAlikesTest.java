package org.strandline.story.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LookAlikesTest {

    @Test
    void twoStoriesThatAreMoreAlikeWithinThanAcrossComeApart() {
        assertThat(LookAlikes.apart(numbers(8), halves(8, 0.6f, 0.3f), ones(8)))
                .containsExactly(List.of(0, 1, 2, 3), List.of(4, 5, 6, 7));
    }

    @Test
    void oneStoryStaysWhole() {
        assertThat(LookAlikes.apart(numbers(8), halves(8, 0.5f, 0.45f), ones(8)))
                .containsExactly(numbers(8));
    }

    @Test
    void aPageApartFromTheOthersIsNoStoryOfItsOwn() {
        float[][] alike = halves(8, 0.5f, 0.5f);
        for (int i = 1; i < alike.length; i++) {
            alike[0][i] = 0.3f;
            alike[i][0] = 0.3f;
        }
        assertThat(LookAlikes.apart(numbers(8), alike, ones(8))).containsExactly(numbers(8));
    }

    @Test
    void pagesThatShareNothingStayTogether() {
        assertThat(LookAlikes.apart(numbers(5), new float[5][5], ones(5))).containsExactly(numbers(5));
    }

    @Test
    void whatManyPagesCarryIsASideOfItsOwn() {
        float[][] alike = halves(4, 0.7f, 0.3f);
        assertThat(LookAlikes.apart(numbers(4), alike, new int[] {2, 2, 2, 2}))
                .containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void oneTextThatNobodyTookOverIsNoSide() {
        assertThat(LookAlikes.apart(numbers(2), halves(2, 1, 0.3f), new int[] {4, 1}))
                .containsExactly(numbers(2));
    }

    private static int[] ones(int size) {
        return IntStream.generate(() -> 1).limit(size).toArray();
    }

    private static List<Integer> numbers(int size) {
        return IntStream.range(0, size).boxed().toList();
    }

    private static float[][] halves(int size, float within, float across) {
        float[][] alike = new float[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                alike[i][j] = i == j ? 1 : i < size / 2 == j < size / 2 ? within : across;
            }
        }
        return alike;
    }
}
