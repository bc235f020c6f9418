package org.strandline.story.match;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.strandline.record.Entity;
import org.strandline.record.Mention;
import org.strandline.record.PageRecord;
import org.strandline.text.Span;

/** Which words of a page are parts of names, and of what kind of thing. */
final class Naming {

    private record Name(int end, Term.Kind kind) {}

    private final NavigableMap<Integer, Name> names;

    private Naming(NavigableMap<Integer, Name> names) {
        this.names = names;
    }

    static Naming of(PageRecord page) {
        NavigableMap<Integer, Name> names = new TreeMap<>();
        for (Entity entity : page.facts().entities()) {
            for (Mention mention : entity.mentions()) {
                if (mention.kind() == Mention.Kind.NAME) {
                    Name name = new Name(mention.span().end(), kind(entity));
                    names.merge(mention.span().start(), name, (one, other) -> one.end() >= other.end() ? one : other);
                }
            }
        }
        return new Naming(names);
    }

    /** What the name that {@code word} stands in is a name of. */
    Optional<Term.Kind> kind(Span word) {
        return Optional.ofNullable(names.floorEntry(word.start()))
                .map(Map.Entry::getValue)
                .filter(name -> word.start() < name.end())
                .map(Name::kind);
    }

    private static Term.Kind kind(Entity entity) {
        return switch (entity.type()) {
            case PERSON -> Term.Kind.PERSON;
            case PLACE -> Term.Kind.PLACE;
            case ORGANISATION -> Term.Kind.ORGANISATION;
            case GROUP, EVENT, WORK -> Term.Kind.NAME;
        };
    }
}
