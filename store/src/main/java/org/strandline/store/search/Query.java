package org.strandline.store.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is looked for.
 *
 * @param wording the words and phrases as they were typed, for their meaning; empty if only filters were
 * @param words those of which the more are found, the better
 * @param phrases those that have to be in a passage as they are
 * @param without words and phrases that must not be in a passage
 * @param filters what else has to be true of a passage
 */
public record Query(String wording, List<String> words, List<String> phrases, List<String> without, Filters filters)
        implements Asked {

    /**
     * What has to be true of a passage. Of several names in one list, each has to be.
     *
     * @param who names, or words for an office, of who said it, did it, or whose figure it is
     * @param places names of places that the passage speaks of
     * @param said a year, month or day ({@code 2025-04}) when it was said, was done, or held
     * @param from the first day on which its page may have been published
     * @param to the last day on which its page may have been published
     * @param kinds what it may be; empty if nothing was said of that
     */
    public record Filters(
            List<String> who,
            List<String> places,
            Optional<String> said,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Set<Kind> kinds) {

        public Filters {
            who = List.copyOf(who);
            places = List.copyOf(places);
            kinds = Set.copyOf(kinds);
        }
    }

    public Query {
        words = List.copyOf(words);
        phrases = List.copyOf(phrases);
        without = List.copyOf(without);
    }

    /**
     * The kinds to look among: those that were asked for; statements, figures and events where it was asked who or when; the page's
     * own text otherwise.
     */
    Set<Kind> kinds() {
        if (!filters.kinds.isEmpty()) {
            return filters.kinds;
        }
        return filters.who.isEmpty() && filters.said.isEmpty()
                ? Set.of(Kind.HEADLINE, Kind.CAPTION, Kind.TEXT)
                : Set.of(Kind.STATEMENT, Kind.FIGURE, Kind.EVENT);
    }

    boolean hasWords() {
        return !words.isEmpty() || !phrases.isEmpty();
    }
}
