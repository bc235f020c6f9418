package org.strandline.bench.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strandline.bench.english.Paper;
import org.strandline.english.SentenceModel;
import org.strandline.reading.FactReader;

/** Which names are one, and what they are names of, in sentences read by the model that ships. */
final class NameExamplesTest {

    private static final SentenceModel MODEL = SentenceModel.english();
    private static final FactReader FACTS = new FactReader(MODEL::read, Optional.empty());

    @AfterAll
    static void close() {
        MODEL.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The Northern Rescue Office (KBS) met on Monday. The KBS said so. | ORGANISATION Northern Rescue Office: Northern Rescue Office, KBS, KBS
        Ann Reyes (VPU) met the crew on Monday. | PERSON Ann Reyes: Ann Reyes
        Ostrand FC beat Velm FC. Although Ostrand scored first, the game was close. | ORGANISATION Ostrand FC: Ostrand FC, Ostrand
        A Cuban Health Ministry note was published. The Health Ministry said so. | ORGANISATION Cuban Health Ministry: Cuban Health Ministry, Health Ministry
        The Cuban Health Ministry and the Chilean Health Ministry met. The Health Ministry said so. | ORGANISATION Health Ministry: Health Ministry
        The army and Rapid Rescue Forces (RRF) met in Velm. | ORGANISATION Rapid Rescue Forces: Rapid Rescue Forces, RRF
        Sky News Arabia reported the talks. According to the broadcaster, the meeting was long. | ORGANISATION Sky News Arabia: Sky News Arabia, broadcaster
        """)
    void namesOfOneThingAreOne(String text, String expected) {
        assertThat(entities(text)).contains(expected);
    }

    @Test
    void aNameBeforeTheNounForAGroupIsTheGroups() {
        assertThat(entities("The M23 rebel group has said that it met the board. M23 accused the board of attacks."))
                .anyMatch(entity -> entity.startsWith("ORGANISATION M23"))
                .noneMatch(entity -> entity.startsWith("WORK M23"));
        assertThat(entities("The crew sailed the X7. The X7 was fast.")).noneMatch(entity -> entity.startsWith("ORG"));
    }

    @Test
    void inPersonIsNobody() {
        assertThat(entities("The talks could go on in person.")).isEmpty();
        assertThat(entities("The board met a person from Velm.")).anyMatch(entity -> entity.startsWith("PERSON"));
    }

    @Test
    void theArmyIsNoMilitia() {
        assertThat(entities("The Rapid Rescue Forces left Velm. The army has not said a word."))
                .anyMatch(entity -> entity.endsWith(": army"));
        assertThat(entities("The Velm Defence Forces left Ostrand. The army has not said a word."))
                .noneMatch(entity -> entity.endsWith(": army"));
    }

    @Test
    void noArmyIsAMissionOfTheUnitedNations() {
        String met = "The crew met the United Nations Rescue Mission in Velmora. ";
        assertThat(entities(met + "The military said nothing.")).anyMatch(entity -> entity.endsWith(": military"));
        assertThat(entities(met + "The organisation said nothing."))
                .noneMatch(entity -> entity.endsWith(": organisation"));
    }

    private static List<String> entities(String text) {
        return FACTS.read(Paper.article(text, Optional.empty())).entities().stream()
                .map(entity -> entity.type() + " " + entity.name() + ": "
                        + entity.mentions().stream()
                                .map(mention -> mention.span().of(text))
                                .collect(Collectors.joining(", ")))
                .toList();
    }
}
