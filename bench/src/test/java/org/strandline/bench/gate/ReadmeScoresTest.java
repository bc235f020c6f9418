package org.strandline.bench.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README says of every layer what was measured last. */
final class ReadmeScoresTest {

    private static final Pattern NUMBER = Pattern.compile("\\b[01]\\.\\d{2,3}\\b");
    private static final String START = "## How well it reads";
    private static final String END = "## Embed it";

    /** The metrics of each row with numbers, in the README's order. */
    private static final List<String> ROWS = List.of(
            "body/aeb f1 exact f1.tuned exact.tuned f1.unseen exact.unseen",
            "body/news f1 exact f1.tuned exact.tuned f1.unseen exact.unseen",
            "metadata/news headline time headline.tuned time.tuned headline.unseen time.unseen",
            "metadata/news authors.f1 captions.f1 credits.f1 authors.f1.tuned captions.f1.tuned credits.f1.tuned"
                    + " authors.f1.unseen captions.f1.unseen credits.f1.unseen",
            "plain/dump f1 lines f1.tuned lines.tuned f1.unseen lines.unseen",
            "plain/headline right right.tuned right.unseen",
            "syntax/gum tokens upos las",
            "syntax/ewt tokens upos las",
            "names/worldwide person organisation place",
            "names/worldwide person.capitals organisation.capitals place.capitals",
            "statements/polnear found.all exact.all source.all",
            "statements/polnear found.quoted source.quoted",
            "statements/polnear found.plain source.plain",
            "times/meantime f1.strict f1.relaxed f1.value f1.value.tuned f1.value.unseen",
            "entities/meantime conll.tuned conll.unseen",
            "entities/meantime pairs.tuned pairs.unseen",
            "figures/newsquant f1.value f1.bound f1.value.tuned f1.value.unseen",
            "figures/gvdb killed injured killed.tuned killed.unseen injured.tuned injured.unseen",
            "entities/gvdb recall.tuned recall.unseen",
            "places/lgl accuracy accuracy.tuned accuracy.unseen",
            "events/plv found root macro pair all root.tuned root.unseen all.tuned all.unseen",
            "events/news arrest.f1 killing.f1 force_by_police.f1 arrest.f1.tuned killing.f1.tuned"
                    + " force_by_police.f1.tuned arrest.f1.unseen killing.f1.unseen force_by_police.f1.unseen",
            "events/police arrest.f1 killing.f1 force_by_police.f1 arrest.f1.tuned killing.f1.tuned"
                    + " force_by_police.f1.tuned arrest.f1.unseen killing.f1.unseen force_by_police.f1.unseen",
            "events/petrarch pair all",
            "status/meantime accuracy accuracy.tuned accuracy.unseen",
            "stories/ecbplus pairs bcubed rand pairs.tuned bcubed.tuned rand.tuned pairs.unseen bcubed.unseen"
                    + " rand.unseen",
            "stories/copies pairs pairs.tuned pairs.unseen");

    @Test
    void everyRowSaysWhatWasMeasuredLast() throws IOException {
        Folders folders = Folders.fromSettings();
        String readme = Files.readString(folders.repository().resolve("README.md"));
        Floors floors = folders.readFloors();
        List<String> rows = readme.substring(readme.indexOf(START), readme.indexOf(END))
                .lines()
                .filter(line -> line.startsWith("|") && NUMBER.matcher(line).find())
                .toList();

        assertThat(rows).hasSameSizeAs(ROWS);
        for (int i = 0; i < rows.size(); i++) {
            List<String> said = numbers(rows.get(i));
            assertThat(said).as(rows.get(i)).isEqualTo(measured(floors, ROWS.get(i), said));
        }
    }

    private static List<String> numbers(String row) {
        List<String> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(row);
        while (number.find()) {
            numbers.add(number.group());
        }
        return numbers;
    }

    /** What was measured, with as many digits as the README gives. */
    private static List<String> measured(Floors floors, String row, List<String> said) {
        List<String> names = List.of(row.split(" "));
        Floors.Held held = floors.of(names.getFirst()).orElseThrow();
        List<String> measured = new ArrayList<>();
        for (String metric : names.subList(1, names.size())) {
            double value =
                    Objects.requireNonNull(held.metrics().get(metric), metric).measured();
            int digits = said.getFirst().length() - "0.".length();
            measured.add(BigDecimal.valueOf(value)
                    .setScale(digits, RoundingMode.HALF_UP)
                    .toPlainString());
        }
        return measured;
    }
}
