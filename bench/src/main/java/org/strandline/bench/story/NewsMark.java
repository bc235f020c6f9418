package org.strandline.bench.story;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.strandline.story.News;

/**
 * What somebody marked by hand that a page does to a fact.
 *
 * @param required whether it has to be told; else it is only right to tell it
 * @param change what the page does
 * @param layers the layers that it may be told in
 * @param words words of it
 * @param before words of what it was
 */
record NewsMark(boolean required, News.Change change, List<String> layers, String words, Optional<String> before) {

    private static final String MAY = "may: ";
    private static final String WAS = " <- ";
    private static final Pattern OR = Pattern.compile("\\|");

    static NewsMark of(String line) {
        boolean required = !line.startsWith(MAY);
        String mark = required ? line : line.substring(MAY.length());
        int change = mark.indexOf(' ');
        int layers = mark.indexOf(' ', change + 1);
        String words = mark.substring(layers + 1);
        int was = words.indexOf(WAS);
        return new NewsMark(
                required,
                News.Change.valueOf(mark.substring(0, change).toUpperCase(Locale.ROOT)),
                OR.splitAsStream(mark.substring(change + 1, layers)).toList(),
                was < 0 ? words : words.substring(0, was),
                was < 0 ? Optional.empty() : Optional.of(words.substring(was + WAS.length())));
    }

    /** Whether {@code item} tells it. */
    boolean isToldBy(News.Item item) {
        return item.change() == change
                && layers.contains(item.layer().name().toLowerCase(Locale.ROOT))
                && item.text().contains(words)
                && (before.isEmpty()
                        || item.before()
                                .filter(was -> was.contains(before.get()))
                                .isPresent());
    }

    String line() {
        return change.name().toLowerCase(Locale.ROOT) + " " + String.join("|", layers) + " " + words
                + before.map(was -> WAS + was).orElse("");
    }
}
