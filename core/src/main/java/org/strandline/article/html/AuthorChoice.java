package org.strandline.article.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.strandline.article.metadata.Byline;

/**
 * Which of a page's authors to believe.
 *
 * <p>The first source that names a person decides, however little the one before it says: JSON-LD is often filled in with the
 * outlet or a desk where the byline names people. A later source that has all of these names and more is the fuller one. Where
 * no source names a person, the first name given stands: an agency, a desk, the outlet itself.
 *
 * @param authors the authors
 * @param agency the news agency, by its full name
 * @param named whether the authors are people or desks
 */
record AuthorChoice(List<String> authors, Optional<String> agency, boolean named) {

    AuthorChoice {
        authors = List.copyOf(authors);
    }

    /**
     * The authors.
     *
     * @param sources the names that each source gives, the most trusted source first
     * @param outlet the name of the publication, which is no author where a person is
     */
    static AuthorChoice of(List<List<String>> sources, Optional<String> outlet) {
        List<String> people = List.of();
        Optional<String> agency = Optional.empty();
        for (List<String> source : new LinkedHashSet<>(sources)) {
            Byline byline = Byline.ofFields(source);
            List<String> named = byline.authors().stream()
                    .filter(author -> outlet.isEmpty() || !OutletName.isSame(author, outlet.get()))
                    .toList();
            if (people.isEmpty() || holdsAll(named, people)) {
                people = named;
            }
            agency = agency.or(byline::agency);
        }
        return new AuthorChoice(people.isEmpty() ? others(sources) : people, agency, !people.isEmpty());
    }

    /** The names of the first source that has any. */
    private static List<String> others(List<List<String>> sources) {
        return sources.stream()
                .map(Byline::unsorted)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static boolean holdsAll(List<String> names, List<String> wanted) {
        List<String> lower = new ArrayList<>();
        names.forEach(name -> lower.add(name.toLowerCase(Locale.ROOT)));
        return wanted.stream().allMatch(name -> lower.contains(name.toLowerCase(Locale.ROOT)));
    }
}
