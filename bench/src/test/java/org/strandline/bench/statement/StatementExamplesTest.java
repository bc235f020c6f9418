package org.strandline.bench.statement;

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
import org.strandline.record.Source;
import org.strandline.record.Statement;

/** Who said what, in sentences of each kind that newsrooms write, read by the model that ships. */
final class StatementExamplesTest {

    private static final SentenceModel MODEL = SentenceModel.english();
    private static final FactReader FACTS = new FactReader(MODEL::read, Optional.empty());

    @AfterAll
    static void close() {
        MODEL.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        “We will reopen on Monday,” the harbour master, Ann Reyes, said. | Ann Reyes: We will reopen on Monday,
        Ann Reyes said: “We will reopen the harbour on Monday.” | Ann Reyes: We will reopen the harbour on Monday.
        “The harbour,” said Ann Reyes, “will reopen on Monday.” | Ann Reyes: The harbour, … will reopen on Monday.
        Ann Reyes said that the harbour would reopen on Monday. | Ann Reyes: that the harbour would reopen on Monday
        Ann Reyes said the harbour would reopen on Monday. | Ann Reyes: the harbour would reopen on Monday
        The harbour will reopen on Monday, according to Ann Reyes. | Ann Reyes: The harbour will reopen on Monday
        According to two port officials, the harbour will reopen on Monday. | two port officials: the harbour will reopen on Monday
        Ann Reyes is said to have warned that the bridge could fall. | Ann Reyes: that the bridge could fall
        The ministry denied that the bridge had been closed. | ministry: that the bridge had been closed
        A statement by the ministry said the bridge had been closed. | statement by the ministry: the bridge had been closed
        Residents feared that the dam would break. | Residents: that the dam would break
        Ann Reyes asked whether the bridge could be repaired. | Ann Reyes: whether the bridge could be repaired
        Ann Reyes said that the crew would ‘finish what was begun in the spring’. | Ann Reyes: that the crew would ‘finish what was begun in the spring’
        """)
    void whoSaidItAndWhat(String text, String expected) {
        assertThat(said(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        “We will go on talking until the members have a contract,” Ann Reyes told her members in a statement. “Are we there yet? No.” | Ann Reyes: We will go on talking until the members have a contract, … Are we there yet? No.
        “Time is running out,” the coastguard said on its official account early on Tuesday. “Hundreds are still on the island.” | coastguard: Time is running out, … Hundreds are still on the island.
        The board stated last week that more than 1,100 workers would walk out at noon. | board: that more than 1,100 workers would walk out at noon
        """)
    void whatIsMarkedByTwoCuesIsSaidOnce(String text, String expected) {
        assertThat(said(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        “We had no choice but to close the harbour,” she said in response to a question. | said in response
        “It will not hold,” a source close to the minister said in a message on Sunday. | said
        The harbour will reopen on Monday, according to Ann Reyes. | according to
        """)
    void aCueEndsBeforeThePhraseOfAnotherWord(String text, String cue) {
        assertThat(FACTS.read(Paper.article(text, Optional.empty())).statements())
                .extracting(statement -> statement.cue().orElseThrow().of(text))
                .containsExactly(cue);
    }

    @Test
    void aPeriodSaysNothing() {
        assertThat(said("The last month has seen talks on a ceasefire fail.")).isEmpty();
        assertThat(said("The board has seen that the talks on a ceasefire failed."))
                .contains("board: that the talks on a ceasefire failed");
    }

    @Test
    void whoeverIsOnlyNamedIsNothingThatIsSaid() {
        assertThat(said("The mayor has endorsed Ann Reyes.")).isEmpty();
    }

    @Test
    void aQuotationThatIsAParagraphIsSaidByWhoeverIsReportedBeforeIt() {
        String reported = "Ann Reyes said the harbour had been closed for good.";
        String told = "The harbour had been closed for good by the board.";
        String quotation = "“They wanted us gone and they tried everything they could. We will stay.”";
        assertThat(said(reported + "\n\n" + quotation))
                .contains("Ann Reyes: They wanted us gone and they tried everything they could. We will stay.");
        assertThat(said(told + "\n\n" + quotation)).noneMatch(line -> line.contains("They wanted us gone"));
        assertThat(said(reported + "\n\n“The Last of Us”")).noneMatch(line -> line.contains("The Last of Us"));
    }

    @Test
    void aQuotationThatIsTheRestOfAParagraphIsSaidByWhoeverIsReportedBeforeIt() {
        String quotation = "“I still think there is room for more boats. We have crews who wait for work.”";
        assertThat(said("Although the boats came in, Ann Reyes said there was still too little work. " + quotation))
                .contains("Ann Reyes: I still think there is room for more boats. We have crews who wait for work.");
        assertThat(said("The harbour was closed in May. " + quotation)).isEmpty();
    }

    @Test
    void aQuotationOfTwoParagraphsIsSaidByWhoeverIsNamedAtItsEnd() {
        String first = "“The tide turns twice a day. The boats need both tides to reach the yard.";
        assertThat(said(first + "\n\n“We know the sandbanks well,” Ann Reyes said."))
                .containsExactly("Ann Reyes: The tide turns twice a day. The boats need both tides to reach the yard. …"
                        + " We know the sandbanks well,");
        assertThat(said(first.replace('“', '"') + "\n\n“We know the sandbanks well,” Ann Reyes said."))
                .containsExactly("Ann Reyes: We know the sandbanks well,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Ann Reyes said the law will help the harbour by cutting fees, and framed the vote as a victory. | Ann Reyes: the law will help the harbour by cutting fees
        Ann Reyes said the harbour would close and left the room. | Ann Reyes: the harbour would close
        Ann Reyes said the harbour would be repaired and reopened by the board. | Ann Reyes: the harbour would be repaired and reopened by the board
        Ann Reyes said the crew left at dawn and sailed to Ostrand. | Ann Reyes: the crew left at dawn and sailed to Ostrand
        """)
    void whatASpeakerDidBesidesIsNotSaid(String text, String expected) {
        assertThat(said(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        District governor Kari Lunde told AFP the death toll was 66. | Kari Lunde: the death toll was 66
        Kari Lunde told reporters talks had failed. | Kari Lunde: talks had failed
        Kari Lunde told the board the talks had failed. | Kari Lunde: the talks had failed
        """)
    void whoIsToldIsNotWhatIsTold(String text, String expected) {
        assertThat(said(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        The harbour will stay closed until spring, Ann Reyes was quoted as saying by the Courier. | Ann Reyes: The harbour will stay closed until spring
        The Gazette quoted Ann Reyes as saying that the harbour would stay closed. | Ann Reyes: that the harbour would stay closed
        """)
    void whoIsQuotedBehindIsQuotedWithWhatStandsBefore(String text, String expected) {
        assertThat(said(text)).containsExactly(expected);
    }

    @Test
    void theLastCommaOfAListIsNotTheEndOfASource() {
        assertThat(said("The mayors of Velmora, Ostrand and Sarn urged the board to resume the talks."))
                .containsExactly("mayors of Velmora, Ostrand and Sarn: the board to resume the talks");
        assertThat(said("The mayor of Velmora, a former teacher, urged the board to resume the talks."))
                .allSatisfy(said -> assertThat(said).startsWith("mayor of Velmora: "));
    }

    @Test
    void aClauseWhoseVerbIsNotSaidIsNotBegun() {
        assertThat(said("Ann Reyes told the council that the bridge was safe, but the engineers who had inspected it"
                        + " last week closed it to lorries."))
                .containsExactly("Ann Reyes: that the bridge was safe");
    }

    @Test
    void aStatementInAnotherIsOneOfItsOwn() {
        assertThat(said("Ann Reyes slammed the minister, claiming that he was not interested in a deal."))
                .contains("Ann Reyes: that he was not interested in a deal");
    }

    @Test
    void whomOthersThinkOfDoesNotThink() {
        assertThat(said("The figures were expected to rise sharply by Friday."))
                .noneMatch(line -> line.startsWith("figures") || line.startsWith("The figures"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Karl Brandt met the crew on Monday. “What I am saying is that the harbour master can choose peace,” he told the crew. | Karl Brandt: What I am saying is that the harbour master can choose peace,
        Karl Brandt opened the meeting. It cost the port a fortune to hire a consultant, he said. | Karl Brandt: It cost the port a fortune to hire a consultant
        Lauri Aas met the crew on Monday. “The yard is safe,” he said. | Lauri Aas: The yard is safe,
        Foreign Secretary Ida Holm arrived on Monday. The minister said that the talks had failed. | Ida Holm: that the talks had failed
        Ann Reyes, while thanking the mayor of Ostrand, said that the bridge was safe. | Ann Reyes: that the bridge was safe
        """)
    void aSpeakerIsNobodyOfWhomTheWordsSpeak(String text, String expected) {
        assertThat(said(text)).contains(expected);
    }

    @Test
    void aLongQuotationPutsItsSpeakerNoFartherOff() {
        String sentences = "The tide turns twice. The boats need both tides. The yard needs the boats. We all wait.";
        String last = "\n\n“We know the sandbanks,” he said.";
        assertThat(said("Meanwhile, coach Karl Brandt rued the lost day. “" + sentences + last))
                .anyMatch(said -> said.startsWith("Karl Brandt: The tide turns twice."));
        assertThat(said("Meanwhile, coach Karl Brandt rued the lost day. " + sentences + last))
                .noneMatch(said -> said.startsWith("Karl Brandt: We know"));
    }

    @Test
    void whoAddsSomethingSpokeLast() {
        String said =
                "Cllr Karl Brandt moved a motion, and it was backed by Cllr Jon Aas who said that the plan was unique.";
        assertThat(said(said + " He added that the yard was empty."))
                .contains("Cllr Jon Aas: that the plan was unique", "Cllr Jon Aas: that the yard was empty");
        assertThat(said("Karl Brandt moved a motion with Lea Aas, who said that the plan was unique. He added that the"
                        + " yard was empty."))
                .contains("Karl Brandt: that the yard was empty");
    }

    @Test
    void aSurnameThatTwoBearIsWhoeverTheSentencesAreAbout() {
        String told = "Karl Lind told the court that Anna Lind had fallen.";
        assertThat(said(told + "\n\nLind said the door was shut.")).contains("Karl Lind: the door was shut");
        assertThat(said(told + "\n\nLind said the door was shut.\n\nMrs Lind was a teacher."))
                .contains("Karl Lind: the door was shut");
        assertThat(said(told + "\n\nAnna Lind was a teacher. Lind said the door was shut."))
                .contains("Anna Lind: the door was shut");
    }

    @Test
    void aWomanIsNotHe() {
        assertThat(said("Ms Aas met the crew on Monday. “The yard is safe,” he said."))
                .contains("he: The yard is safe,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        The union asked its members to stay put. | union: its members to stay put
        The yard's job cuts will be made in the spring, Ann Reyes said. | Ann Reyes: The yard's job cuts will be made in the spring
        The head said the decision was arrived at following reports that some pupils feared for their safety. | head: the decision was arrived at following reports that some pupils feared for their safety
        """)
    void whatIsSaidIsNotBrokenOffInAPhrase(String text, String expected) {
        assertThat(said(text)).contains(expected);
    }

    @Test
    void whoIsChargedSaysNothing() {
        assertThat(said("Karl Brandt, a councillor charged with theft, went home on Monday."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Asked whether jobs would go, Ann Reyes shrugged. | Ann Reyes: whether jobs would go
        Asked whether the bridge was safe, Ann Reyes said that it had been tested twice. | Ann Reyes: whether the bridge was safe
        Ann Reyes was asked whether the bridge was safe. | Ann Reyes: whether the bridge was safe
        """)
    void whoIsAskedDidNotAsk(String text, String wrong) {
        assertThat(said(text)).doesNotContain(wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Port officials told the Valmere Gazette that the harbour would reopen. | Port officials, Valmere Gazette
        The agency quoted the minister as saying that the bridge was safe. | minister, agency
        The minister was quoted by the agency as saying that the bridge was safe. | minister, agency
        State television cited the general as saying that troops had left the town. | general, State television
        The Gazette quotes the harbour governor Piet Halm saying the raid is not believed to have caused "big losses" but has sunk a tug. | Piet Halm, Gazette
        Citing two officials, the newspaper reported that the talks had failed. | two officials, newspaper
        Ann Reyes said that the talks had failed, according to the Valmere Gazette. | Ann Reyes, Valmere Gazette
        The rescue office said the toll had risen to 381, the state-run Sarn news agency reported. | rescue office, state-run Sarn news agency
        The Lunde Group closed its mine. The rescue office said the toll had risen to 381, the Sarn news agency reported. | rescue office, Sarn news agency
        The harbour will stay closed, AFP reported according to port officials. | port officials, AFP
        Port governor Kari Lunde told AFP the death toll was 66. | Kari Lunde, AFP
        “They sank every boat that they took,” Ann Reyes said, according to the Valmere Gazette. | Ann Reyes, Valmere Gazette
        """)
    void whoPassedItOnStandsBehindWhoSaidIt(String text, String chain) {
        assertThat(statements(text))
                .anySatisfy(statement -> assertThat(statement.source().stream().map(Source::name))
                        .containsExactlyElementsOf(List.of(chain.split(", "))));
    }

    @Test
    void whoIsAccusedDidNotSayIt() {
        assertThat(statements("The mayor was accused of hiding the report on the bridge."))
                .allSatisfy(statement -> assertThat(statement.source()).isEmpty());
        assertThat(said("The mayor accused the builder of hiding the report on the bridge."))
                .anySatisfy(said -> assertThat(said).startsWith("mayor: "));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\0',
            delimiter = '|',
            value = {
                "The so-called “ghost fleet” left the harbour at noon.",
                "Her first novel, “The Long Tide”, was printed in 1998.",
                "Joe “the Whale” Brandt won the race by two lengths."
            })
    void namesAndScareQuotesAreNoStatements(String text) {
        assertThat(said(text)).isEmpty();
    }

    @Test
    void whatAnAttackSaysIsWhatItsParticipleSays() {
        assertThat(said("Mr Brandt slammed the mayor claiming she “is not interested in keeping the ferry”."))
                .containsExactly("Brandt: she “is not interested in keeping the ferry”");
    }

    @Test
    void whoSaysSomethingWhileHeActsSaysIt() {
        assertThat(said("Mr Brandt said the ferry was late, adding that two boats had sunk."))
                .containsExactly("Brandt: the ferry was late", "Brandt: that two boats had sunk");
        assertThat(said("Sarn was late, Ann Reyes said, warning it could sink."))
                .containsExactly("Ann Reyes: Sarn was late", "Ann Reyes: it could sink");
        assertThat(said("The main union has rejected the vote, alleging that it was rigged and saying that any new"
                        + " board would be illegal."))
                .contains("main union: that it was rigged", "main union: that any new board would be illegal");
        assertThat(said("Ann Reyes said the ferry was late, limping into the harbour."))
                .containsExactly("Ann Reyes: the ferry was late, limping into the harbour");
    }

    @Test
    void whoCountedTheDeadSaidNothingOfTheTalks() {
        assertThat(said("The officials told the Valmere Gazette that the state believed a truce was the way to"
                        + " win the release of the captives, rather than more raids, in a war that has"
                        + " already killed 4,000, according to the health ministry."))
                .containsExactly(
                        "officials: that the state believed a truce was the way to win the release of the captives,"
                                + " rather than more raids",
                        "health ministry: a war that has already killed 4,000");
    }

    @Test
    void withoutACountTheLastSourceSpeaksOfTheWhole() {
        assertThat(said("The mayor said the bridge would open in May, according to two people at the meeting."))
                .noneMatch(said -> said.startsWith("two people at the meeting: May"));
    }

    @Test
    void whatWentBeforeIsThePagesOwn() {
        assertThat(said("Ann Reyes has said that “a wide gap” remains after the union put forward new terms."))
                .containsExactly("Ann Reyes: that “a wide gap” remains");
        assertThat(said("Ann Reyes said that the gap was wide after the union put forward new terms."))
                .containsExactly("Ann Reyes: that the gap was wide after the union put forward new terms");
    }

    @Test
    void aCueInACueSaysNothingMore() {
        assertThat(said("The ministry is said to have warned that the dam could break."))
                .containsExactly("ministry: that the dam could break");
    }

    private static List<String> said(String text) {
        return statements(text).stream()
                .map(statement -> statement.source().stream()
                                .map(Source::name)
                                .findFirst()
                                .orElse("") + ": "
                        + statement.parts().stream().map(part -> part.of(text)).collect(Collectors.joining(" … ")))
                .toList();
    }

    private static List<Statement> statements(String text) {
        return FACTS.read(Paper.article(text, Optional.empty())).statements();
    }
}
