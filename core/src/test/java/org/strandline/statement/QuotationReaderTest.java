package org.strandline.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationReaderTest {

    @Test
    void aQuotationThatStaysOpenGoesOnInTheNextParagraph() {
        List<Quotation> quotations = QuotationReader.read(Page.of(
                "\"We waited,\" she said. \"Nobody came.\n\"Now they wait.\n\"And so do we.\"\n\"Who knows?\""));

        assertThat(quotations).extracting(Quotation::continues).containsExactly(false, false, true, true, false);
        assertThat(quotations).extracting(Quotation::closed).containsExactly(true, false, false, true, true);
    }

    @Test
    void aParagraphBetweenEndsIt() {
        List<Quotation> quotations =
                QuotationReader.read(Page.of("She said: \"Nobody came.\nThe harbour was empty.\n\"Now they wait.\""));

        assertThat(quotations).extracting(Quotation::continues).containsExactly(false, false);
    }

    @Test
    void marksAndSpaceAreNotInWhatIsSaid() {
        String text = "“ We waited. ” she said.";

        assertThat(QuotationReader.read(Page.of(text)))
                .singleElement()
                .extracting(quotation -> quotation.inner().of(text))
                .isEqualTo("We waited.");
    }

    @Test
    void emptyMarksAreNoQuotation() {
        assertThat(QuotationReader.read(Page.of("It said \"\" and no more."))).isEmpty();
    }
}
