package org.strandline.app.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.strandline.intake.Intake;
import org.strandline.intake.Limits;
import org.strandline.language.NgramLanguageIdentifier;
import org.strandline.reading.PageReader;
import org.strandline.record.PageRecord;

class SideBySideTest {

    private static final String FIRST =
            "The ferry across the Orle will sail again from Monday, the harbour office said.";
    private static final String SECOND =
            "It had been laid up since the captains walked out in March over a second crossing every day.";
    private static final String THIRD =
            "Passengers will have to pay two crowns more than they did before, and the night boat is gone for good.";
    private static final String NEW =
            "A spokeswoman for the islanders said on Tuesday evening that nobody had asked the islands about any of"
                    + " it.";

    @Test
    void aWordThatChangedStandsOutOnBothSides() {
        List<ChangesView.Row> rows =
                rows(List.of(FIRST, SECOND, THIRD), List.of(FIRST, SECOND, THIRD.replace("two crowns", "nine crowns")));
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().same()).isEqualTo(3);
        assertThat(changed(rows.get(1).before())).isEqualTo("two");
        assertThat(changed(rows.get(1).after())).isEqualTo("nine");
    }

    @Test
    void aParagraphThatCameHasNothingBesideIt() {
        List<ChangesView.Row> rows = rows(List.of(FIRST, SECOND, THIRD), List.of(FIRST, NEW, SECOND, THIRD));
        assertThat(rows).extracting(ChangesView.Row::same).containsExactly(2, 0, 2);
        assertThat(rows.get(1).before()).isEmpty();
        assertThat(changed(rows.get(1).after())).isEqualTo(NEW);
    }

    @Test
    void aParagraphThatWentHasNothingBesideIt() {
        List<ChangesView.Row> rows = rows(List.of(FIRST, SECOND, NEW, THIRD), List.of(FIRST, SECOND, THIRD));
        assertThat(rows).extracting(ChangesView.Row::same).containsExactly(3, 0, 1);
        assertThat(rows.get(1).after()).isEmpty();
        assertThat(changed(rows.get(1).before())).isEqualTo(NEW);
    }

    @Test
    void allWordsOfBothPagesAreThere() {
        List<ChangesView.Row> rows =
                rows(List.of(FIRST, SECOND, THIRD), List.of(NEW, FIRST.replace("Monday", "June"), THIRD));
        String after = rows.stream()
                .flatMap(row -> row.after().stream())
                .map(ChangesView.Part::text)
                .collect(Collectors.joining());
        assertThat(after).contains(NEW, "from June,");
    }

    private static String changed(List<ChangesView.Part> parts) {
        return parts.stream()
                .filter(ChangesView.Part::changed)
                .map(ChangesView.Part::text)
                .collect(Collectors.joining("|"));
    }

    private static List<ChangesView.Row> rows(List<String> before, List<String> after) {
        return SideBySide.of(read(before), read(after));
    }

    private static PageRecord read(List<String> paragraphs) {
        String text = "Ferry sails again\n\n" + String.join("\n\n", paragraphs) + "\n";
        return (PageRecord) PageReader.ofArticles(new NgramLanguageIdentifier())
                .read(new Intake(InputStream.nullInputStream(), new Limits(1 << 20, 10, 10))
                        .pages(text.getBytes(StandardCharsets.UTF_8), Optional.of("ferry.txt"), Optional.empty())
                        .getFirst());
    }
}
