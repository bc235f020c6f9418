package org.strandline.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.strandline.record.Prose;

class SignedSpeechTest {

    @Test
    void transcriptsNameTheSpeakerInCapitals() {
        assertThat(said("MODERATOR: Where were you that night?\n\nVELL: At home, asleep.\n\nTOTAL: 3 ships"))
                .containsExactly("MODERATOR = Where were you that night?", "VELL = At home, asleep");
        assertThat(said("Update: the ferry sails.\n\nLater: it comes back.")).isEmpty();
    }

    @Test
    void aLabelInCapitalsThatStandsAloneIsNoSpeaker() {
        assertThat(said("WARNING: Some may find this distressing.\n\nThe ferry sank at noon."))
                .isEmpty();
    }

    @Test
    void aNameBehindADashSignsAQuotation() {
        assertThat(said("“We waited all night.” ― Nadia Brandt"))
                .containsExactly("Nadia Brandt = We waited all night.");
        assertThat(said("“Sea Dog” – which sank in 1998, as many people in the town remember – was raised."))
                .isEmpty();
    }

    @Test
    void headlinesNameTheSpeakerBeforeAColonOrBehindADash() {
        assertThat(said("# Vell: 'The port cannot wait'")).containsExactly("Vell = The port cannot wait");
        assertThat(said("# Charge against pilot should be dropped – lawyer"))
                .containsExactly("lawyer = Charge against pilot should be dropped");
        assertThat(said("# Harbour strike: what we know so far")).isEmpty();
        assertThat(said("# Dam talks – a timeline of four long and bitter years"))
                .isEmpty();
    }

    private static List<String> said(String text) {
        Prose prose = Page.of(text);
        Quotations quotations = new Quotations(QuotationReader.read(prose));
        SignedSpeech signed = new SignedSpeech(prose);
        return prose.passages().stream()
                .flatMap(passage -> signed.draft(passage, quotations).stream())
                .map(draft -> draft.source().orElseThrow().of(text) + " = "
                        + draft.parts().getFirst().of(text))
                .toList();
    }
}
