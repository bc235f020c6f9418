package org.strandline.bench.english;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.strandline.text.NameType;
import org.strandline.text.Span;

/**
 * A sentence of a set of names.
 *
 * @param document name of the document that it comes from
 * @param text its characters, put together from the set's tokens
 * @param names the names that are marked in it
 * @param unmarked the types that the set does not mark: what is no name in the set may be one of these
 */
public record GoldNames(String document, String text, List<GoldName> names, Set<NameType> unmarked) {

    /**
     * A name.
     *
     * @param span its characters
     * @param types what it may be: several where the set tells types apart less finely than we do
     */
    public record GoldName(Span span, Set<NameType> types) {}

    public GoldNames {
        names = List.copyOf(names);
        unmarked = unmarked.isEmpty() ? EnumSet.noneOf(NameType.class) : EnumSet.copyOf(unmarked);
    }
}
