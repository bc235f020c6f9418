package org.strandline.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GlueTest {

    @Test
    void aTitleAndASummaryWithoutABlankAreGlued() {
        assertThat(glued("Ferry runs aground off SaltbyThe ferry was on its way to Lisvane when it struck a bank."))
                .containsExactly(true);
    }

    @Test
    void namesWithACapitalInsideAreNot() {
        assertThat(glued("The PowerBarge was moored at noon.\nNobody was aboard the PowerBarge then."))
                .containsExactly(false, false);
    }

    @Test
    void prefixesBeforeACapitalAreNot() {
        assertThat(glued("Abantu abahlala eThekwini bathi isikebhe sesifikile namhlanje."))
                .containsExactly(false);
    }

    private static boolean[] glued(String page) {
        return Glue.in(page, Passage.in(page));
    }
}
