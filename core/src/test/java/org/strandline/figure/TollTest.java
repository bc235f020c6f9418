package org.strandline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strandline.record.Prose;

final class TollTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a/DET/det/2 shepherd/NOUN/nsubj:pass/4 was/AUX/aux:pass/4 killed/VERB/root/0; 0; 0",
                "a/DET/det/2 man/NOUN/nsubj:pass/4 was/AUX/aux:pass/4 killed/VERB/root/0; 1; 0",
                "a/DET/det/2 man/NOUN/nsubj:pass/4 was/AUX/aux:pass/4 shot/VERB/root/0 dead/ADJ/xcomp/4; 1; 0",
                "a/DET/det/2 man/NOUN/nsubj:pass/4 was/AUX/aux:pass/4 wounded/VERB/root/0; 0; 1",
                "3/NUM/nummod/2 people/NOUN/nsubj:pass/4 were/AUX/aux:pass/4 wounded/VERB/root/0; 0; 3",
                "2/NUM/nsubj/3 are/AUX/cop/3 dead/ADJ/root/0 and/CCONJ/cc/6 3/NUM/nummod/6 others/NOUN/conj/1"
                        + " wounded/ADJ/acl/6; 2; 3",
                "5/NUM/nummod/2 men/NOUN/nsubj:pass/4 were/AUX/aux:pass/4 shot/VERB/root/0 2/NUM/dep/8 of/ADP/case/7"
                        + " them/PRON/nmod/5 fatally/ADV/advmod/4; 2; 3",
                "5/NUM/nummod/2 men/NOUN/nsubj:pass/5 were/AUX/aux:pass/5 fatally/ADV/advmod/5 shot/VERB/root/0; 5; 0",
                "3/NUM/nsubj/2 shot/VERB/root/0 +, 1/NUM/nummod/5 dead/ADJ/parataxis/2; 1; 2",
                "no/DET/det/2 man/NOUN/nsubj:pass/4 was/AUX/aux:pass/4 killed/VERB/root/0; 0; 0",
                "2/NUM/nsubj:pass/2 killed/VERB/root/0 +, 3/NUM/nsubj/2 wounded/ADJ/parataxis/2; 2; 3",
                "Three/NUM/nummod/2 shot/NOUN/root/0; 0; 3",
                "One/NUM/nummod/2 shot/NOUN/root/0; 0; 0",
                "2/NUM/nummod/2 men/NOUN/nsubj:pass/4 were/AUX/aux:pass/4 taken/VERB/root/0 with/ADP/case/6"
                        + " wounds/NOUN/obl/4; 0; 2",
                "2/NUM/nummod/2 men/NOUN/nsubj:pass/4 were/AUX/aux:pass/4 taken/VERB/root/0 to/ADP/case/6"
                        + " hospital/NOUN/obl/4; 0; 2",
                "2/NUM/nummod/2 men/NOUN/nsubj:pass/4 were/AUX/aux:pass/4 taken/VERB/root/0 to/ADP/case/6"
                        + " court/NOUN/obl/4; 0; 0",
                "2/NUM/nummod/2 men/NOUN/root/0 with/ADP/case/4 wounds/NOUN/nmod/2; 0; 2",
                "a/DET/det/2 man/NOUN/nsubj/3 shot/VERB/root/0 at/ADP/case/5 police/NOUN/obl/3; 0; 1",
                "a/DET/det/2 man/NOUN/nsubj/3 shooting/VERB/root/0 at/ADP/case/5 police/NOUN/obl/3; 0; 0",
                "a/DET/det/2 man/NOUN/nsubj/3 shot/VERB/root/0 another/DET/det/5 man/NOUN/obj/3; 0; 1",
                "the/DET/det/2 man/NOUN/nsubj/5 did/AUX/aux/5 not/PART/advmod/5 survive/VERB/root/0; 1; 0",
                "she/PRON/nsubj/2 lost/VERB/root/0 her/PRON/nmod:poss/4 life/NOUN/obj/2; 1; 0",
                "she/PRON/nsubj/2 lost/VERB/root/0 her/PRON/nmod:poss/4 coat/NOUN/obj/2; 0; 0",
                "the/DET/det/2 death/NOUN/root/0 of/ADP/case/5 a/DET/det/5 man/NOUN/nmod/2 and/CCONJ/cc/8 a/DET/det/8"
                        + " woman/NOUN/conj/5; 2; 0",
                "so/ADV/advmod/2 many/ADJ/amod/3 deaths/NOUN/root/0; 1; 0",
                "a/DET/det/2 man/NOUN/nsubj:pass/4 was/AUX/aux:pass/4 hit/VERB/root/0 by/ADP/case/7 a/DET/det/7"
                        + " bullet/NOUN/obl/4; 0; 1",
                "a/DET/det/2 man/NOUN/nsubj:pass/4 was/AUX/aux:pass/4 hit/VERB/root/0 by/ADP/case/7 a/DET/det/7"
                        + " bill/NOUN/obl/4; 0; 0",
                "a/DET/det/2 man/NOUN/nsubj/3 had/VERB/root/0 20/NUM/nummod/5 wounds/NOUN/obj/3; 0; 1"
            })
    void theTollIsReadFromNumbersAndFromSinglePeople(String written, int killed, int injured) {
        Prose prose = Written.prose(List.of(written));

        Toll toll = Toll.of(prose, new FigureFinder().find(prose, List.of(), List.of(), List.of()));

        assertThat(toll).isEqualTo(new Toll(killed, injured));
    }
}
