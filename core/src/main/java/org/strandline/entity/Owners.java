package org.strandline.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.strandline.record.Mention;
import org.strandline.text.Span;

/** Whose a page's possessive pronouns are, so that "its leader" can be called by a name that says whose: "leader of the union". */
final class Owners {

    private final Map<Span, String> names = new HashMap<>();

    Owners(List<Draft> drafts) {
        for (Draft draft : drafts) {
            String name = draft.phrases().stream()
                    .filter(phrase -> phrase.kind() == Mention.Kind.NAME)
                    .map(EntityWriter::bare)
                    .reduce("", (best, other) -> other.length() > best.length() ? other : best);
            if (!name.isEmpty()) {
                draft.phrases().stream()
                        .filter(phrase -> phrase.kind() == Mention.Kind.PRONOUN)
                        .forEach(phrase -> names.put(phrase.span(), name));
            }
        }
    }

    /** What a description that begins with a pronoun is called; empty where it begins with none, or nobody knows whose it is. */
    Optional<String> named(Phrase phrase) {
        Clause clause = phrase.clause();
        boolean longer = phrase.kind() == Mention.Kind.NOMINAL && phrase.first() < phrase.last();
        Span first = clause.span(phrase.first(), phrase.first());
        return longer && names.containsKey(first)
                ? Optional.of(clause.text(phrase.first() + 1, phrase.last()) + " of "
                        + Objects.requireNonNull(names.get(first)))
                : Optional.empty();
    }
}
