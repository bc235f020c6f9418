package org.strandline.bench.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.strandline.bench.PlainMeasure;
import org.strandline.english.SentenceModel;
import org.strandline.reading.FactReader;
import org.strandline.record.Entity;
import org.strandline.record.Event;
import org.strandline.record.Negotiation;
import org.strandline.record.Negotiation.Position;
import org.strandline.record.PageRecord.Facts;
import org.strandline.words.Vocabulary;

/** Every rule for the talks reads its example and leaves its counter-example alone. */
final class TalksExamplesTest {

    private static final SentenceModel MODEL = SentenceModel.english();
    private static final FactReader READER = new FactReader(MODEL::read, Optional.empty());
    private static final String BEFORE = """
        Talks on the harbour

        3 April 2025

        Talks between Marisca and Velia began in Port Maren on Monday. The negotiations are about a plan for the harbour.

        """;

    @AfterAll
    static void close() {
        MODEL.close();
    }

    static List<String> examples() {
        return Vocabulary.lines(TalksExamplesTest.class, "talks-examples.txt");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aRuleReadsWhatItsExampleSays(String example) {
        List<String> fields = GoldTalks.fields(example, " | ");
        List<String> expected = fields.get(2).equals("-") ? List.of() : GoldTalks.fields(fields.get(2), "; ");
        assertThat(positions(BEFORE + fields.get(1) + "\n")).isEqualTo(expected);
    }

    static List<String> parts() {
        return Vocabulary.lines(TalksExamplesTest.class, "talks-parts-examples.txt");
    }

    @ParameterizedTest
    @MethodSource("parts")
    void aRuleFindsWhatItsExampleTells(String example) {
        List<String> fields = GoldTalks.fields(example, " | ");
        List<String> expected = fields.get(3).equals("-") ? List.of() : GoldTalks.fields(fields.get(3), "; ");
        List<String> before = parts(fields.get(2), "");
        assertThat(parts(fields.get(2), fields.get(1)))
                .filteredOn(found -> !before.contains(found))
                .containsExactlyElementsOf(expected);
    }

    /** What a page that goes on with {@code line} tells of mediators, rounds, terms, lengths or parties. */
    private static List<String> parts(String kind, String line) {
        Facts facts =
                READER.read(PlainMeasure.read("example", BEFORE + line + "\n").orElseThrow());
        Map<String, Entity> entities =
                facts.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        Function<String, String> name =
                id -> Optional.ofNullable(entities.get(id)).orElseThrow().name();
        Negotiation talks = facts.process().orElseThrow();
        return switch (kind) {
            case "parties" -> talks.parties().stream().map(name).toList();
            case "mediators" -> talks.mediators().stream().map(name).toList();
            case "rounds" ->
                talks.rounds().stream()
                        .map(round ->
                                round.place().orElse("-") + " " + round.began().orElse("-"))
                        .toList();
            case "owners" ->
                talks.proposals().stream()
                        .flatMap(proposal -> proposal.by().stream())
                        .map(name)
                        .toList();
            case "terms" ->
                talks.proposals().stream()
                        .flatMap(proposal -> proposal.terms().stream())
                        .map(Negotiation.Term::text)
                        .toList();
            case "lengths" ->
                talks.proposals().stream()
                        .flatMap(proposal -> proposal.length().stream())
                        .toList();
            default -> throw new IllegalArgumentException(kind);
        };
    }

    @Test
    void aRoundIsWhereItEndedHoweverDeepThePlaceStands() {
        assertThat(talks("The talks broke up after a night in a hotel in Oslo on 2 April.")
                        .rounds())
                .anySatisfy(round -> {
                    assertThat(round.place()).contains("Oslo");
                    assertThat(round.began()).contains("2025-04-02");
                });
    }

    @Test
    void aRoundThatIsPlannedIsAheadAndHasItsPlace() {
        assertThat(talks("A second round is planned for May in Oslo.").rounds()).anySatisfy(round -> {
            assertThat(round.place()).contains("Oslo");
            assertThat(round.began()).contains("2025-05");
            assertThat(round.status()).isEqualTo(Event.Status.PLANNED);
        });
    }

    @Test
    void whoeverChairsTheSessionGoesBetween() {
        assertThat(talks("The session was chaired by Norway.").mediators()).hasSize(1);
        assertThat(talks("Norway chairs the harbour board.").mediators()).isEmpty();
    }

    @Test
    void whatIsOfferedBehindADayIsATermAndAsLongAsItSays() {
        assertThat(talks("On Tuesday Marisca proposed a one-year extension of the lease.")
                        .proposals())
                .anySatisfy(proposal -> {
                    assertThat(proposal.length()).contains("P1Y");
                    assertThat(proposal.terms())
                            .extracting(Negotiation.Term::text)
                            .containsExactly("a one-year extension of the lease");
                });
    }

    @Test
    void aContractThatRanOutIsNoProposal() {
        assertThat(talks("Marisca's contract with Velia ran out on Sunday.").proposals())
                .isEmpty();
    }

    @Test
    void aUnionThatIsOnlyDescribedIsTheOneUnionWithTheName() {
        String page = "The Union of Harbour Workers rejected the offer. A harbour union has demanded a new plan.";

        assertThat(positions(BEFORE + page + "\n"))
                .containsExactly(
                        "Union of Harbour Workers rejects the offer", "Union of Harbour Workers demands a new plan");
    }

    private static Negotiation talks(String line) {
        return READER.read(PlainMeasure.read("example", BEFORE + line + "\n").orElseThrow())
                .process()
                .orElseThrow();
    }

    private static List<String> positions(String page) {
        Facts facts = READER.read(PlainMeasure.read("example", page).orElseThrow());
        Map<String, Entity> entities =
                facts.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        Negotiation talks = facts.process().orElseThrow();
        return talks.positions().stream()
                .map(position -> shown(
                        position,
                        Optional.ofNullable(entities.get(position.party())).orElseThrow()))
                .toList();
    }

    private static String shown(Position position, Entity party) {
        return party.name() + " " + position.stance().name().toLowerCase(Locale.ROOT) + " " + position.on();
    }
}
