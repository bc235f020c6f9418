package org.strandline.bench.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.strandline.bench.english.Paper;
import org.strandline.english.SentenceModel;
import org.strandline.reading.FactReader;
import org.strandline.record.Entity;
import org.strandline.record.Role;

/** Whose office somebody holds, in sentences read by the model that ships. */
final class RoleExamplesTest {

    private static final SentenceModel MODEL = SentenceModel.english();
    private static final FactReader FACTS = new FactReader(MODEL::read, Optional.empty());

    @AfterAll
    static void close() {
        MODEL.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Spokesman Karl Brandt said the Harbour Union was not against talks. | Karl Brandt | Harbour Union
        Negotiator Ana Reyes said that Tessaly Rail had made no offer. | Ana Reyes | Tessaly Rail
        Spokeswoman Lea Marsh said the storm had passed. | Lea Marsh | nobody
        Minister Ida Holm said Norvia would not sign. | Ida Holm | nobody
        Spokesman Karl Brandt said Norvia's army had left. | Karl Brandt | nobody
        """)
    void aSpokesmanSpeaksForWhomHeTellsTheActsOf(String text, String person, String body) {
        assertThat(FACTS.read(Paper.article(text, Optional.empty())).entities())
                .filteredOn(entity -> entity.name().equals(person))
                .singleElement()
                .satisfies(entity -> assertThat(entity.roles().stream()
                                .map(Role::body)
                                .flatMap(Optional::stream)
                                .findFirst()
                                .orElse("nobody"))
                        .isEqualTo(body));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Harbour Union secretary general Karl Brandt said the strike would go on. | Karl Brandt | secretary general
        Attorney General Ida Holm told reporters that the talks had failed. | Ida Holm | Attorney General
        Interior Cabinet Secretary Karl Brandt said the schools would open. | Karl Brandt | Interior Cabinet Secretary
        General Karl Brandt said the army had left. | Karl Brandt | General
        Ida Holm, Norway’s prime minister and foreign minister, met them. | Ida Holm | foreign minister
        The fiery chairman of the Harbour Workers Party (HWP), Karl Brandt, went home. | Karl Brandt | fiery chairman
        """)
    void anOfficeHasAllItsWords(String text, String person, String title) {
        assertThat(FACTS.read(Paper.article(text, Optional.empty())).entities())
                .filteredOn(entity -> entity.name().equals(person))
                .flatExtracting(Entity::roles)
                .extracting(Role::title)
                .contains(title);
    }

    @Test
    void initialsInBracketsMayBeWrittenLikeAName() {
        assertThat(FACTS.read(Paper.article(
                                "The Kelran National Union of Dockers (Knud) will strike. Knud has called a vote.",
                                Optional.empty()))
                        .entities())
                .filteredOn(entity -> entity.name().equals("Kelran National Union of Dockers"))
                .singleElement()
                .satisfies(entity -> assertThat(entity.mentions()).hasSizeGreaterThan(2));
    }
}
