package org.strandline.train.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.strandline.train.network.PackagedEncoder.Tensor;

class WeightsTest {

    @Test
    void theMeanLiesInTheMiddleAndLeavesBothAsTheyWere() {
        Weights before = weights("tag", 1, -2);
        Weights after = weights("tag", 3, 2);

        assertThat(before.mean(after).tensor("tag").values()).containsExactly(2, 0);
        assertThat(before.tensor("tag").values()).containsExactly(1, -2);
        assertThat(after.tensor("tag").values()).containsExactly(3, 2);
    }

    @Test
    void weightsOfAnotherNetworkHaveNoMeanWithThese() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weights("tag", 1).mean(weights("name", 1)))
                .withMessage("there is no weight tag");
    }

    private static Weights weights(String name, float... values) {
        return new Weights(Map.of(name, new Tensor(new long[] {values.length}, values)), 0);
    }
}
