package org.strandline.entity;

import java.util.Optional;
import java.util.Set;
import org.strandline.record.EntityType;
import org.strandline.record.Mention;
import org.strandline.text.Span;

/**
 * Words that may stand for an entity.
 *
 * @param clause the sentence that they stand in
 * @param first their first token
 * @param last their last token
 * @param head the token that the others hang on
 * @param kind what kind of words they are
 * @param traits what they tell of whatever they stand for
 */
record Phrase(Clause clause, int first, int last, int head, Mention.Kind kind, Traits traits)
        implements Comparable<Phrase> {

    /**
     * What words tell of whatever they stand for.
     *
     * @param types what it may be
     * @param sex whether it is a man or a woman
     * @param amount whether it is one or several
     */
    record Traits(Set<EntityType> types, Sex sex, Amount amount) {

        Traits {
            types = Set.copyOf(types);
        }

        Traits withSex(Sex other) {
            return new Traits(types, other, amount);
        }
    }

    Span span() {
        return clause.span(first, last);
    }

    String text() {
        return clause.text(first, last);
    }

    /** Its only possible type, if it has just one. */
    Optional<EntityType> type() {
        return traits.types().size() == 1 ? traits.types().stream().findFirst() : Optional.empty();
    }

    boolean isSubject() {
        return clause.is(head, "nsubj");
    }

    boolean overlaps(Phrase other) {
        return clause == other.clause && first <= other.last && other.first <= last;
    }

    @Override
    public int compareTo(Phrase other) {
        int byStart = Integer.compare(span().start(), other.span().start());
        return byStart != 0 ? byStart : Integer.compare(other.span().end(), span().end());
    }
}
