package org.strandline.intake.feed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The fields of an item or a feed: the elements directly in it, by name.
 *
 * <p>Names are compared in lower case and by their usual prefix, since feeds leave out or mix up their namespace
 * declarations more often than they choose prefixes of their own. The prefix of Atom is taken off.
 *
 * @param element the item or the feed
 */
record Fields(Element element) {

    private static final Set<String> ITEMS = Set.of("item", "entry");
    private static final List<String> ATOM_PREFIXES = List.of("atom:", "atom10:", "a10:", "rss:");

    /** Whether it is an item. */
    boolean isItem() {
        return ITEMS.contains(name());
    }

    String name() {
        return name(element);
    }

    /** The first field by the first of {@code names} that there is. */
    Optional<Element> first(List<String> names) {
        return all(names).findFirst();
    }

    /** All fields by any of {@code names}, by name first. */
    Stream<Element> all(List<String> names) {
        return names.stream().flatMap(name -> element.children().stream()
                .filter(child -> name(child).equals(name)));
    }

    private static String name(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        for (String prefix : ATOM_PREFIXES) {
            if (name.startsWith(prefix)) {
                return name.substring(prefix.length());
            }
        }
        return name;
    }
}
