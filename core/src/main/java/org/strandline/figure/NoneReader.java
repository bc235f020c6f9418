package org.strandline.figure;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.strandline.figure.Numeral.Form;
import org.strandline.record.Figure.Category;

/** Reads that there was none: "no one was hurt", "no casualties", "none of them was killed". Only of what a ledger counts. */
final class NoneReader {

    private static final Set<Category> LEDGER = EnumSet.of(
            Category.KILLED,
            Category.INJURED,
            Category.DISPLACED,
            Category.ABDUCTED,
            Category.DETAINED,
            Category.MISSING);
    private static final Set<String> NOBODY = Set.of("nobody", "none");

    private final Line line;
    private final Categories categories;

    NoneReader(Line line, Categories categories) {
        this.line = line;
        this.categories = categories;
    }

    /** None, from term {@code at}. */
    Optional<Amount> read(int at) {
        boolean no = line.is(at, "no");
        boolean noOne = no && line.is(at + 1, "one");
        if (!no && !NOBODY.contains(line.word(at))) {
            return Optional.empty();
        }
        Amount none =
                new Amount(Form.NONE, BigDecimal.ZERO, BigDecimal.ZERO, Optional.empty(), at, noOne ? at + 2 : at + 1);
        Optional<Counting.Noun> noun = no && !noOne ? Counting.of(line, none) : Optional.empty();
        boolean counts = !no || noOne || noun.isPresent();
        boolean casualties = noun.filter(found -> line.form(found.token()).startsWith("casualt"))
                .isPresent();
        return counts && (casualties || LEDGER.contains(categories.of(none, noun)))
                ? Optional.of(none)
                : Optional.empty();
    }
}
