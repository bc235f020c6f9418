package org.strandline.entity;

import java.util.List;
import java.util.Set;
import org.strandline.record.EntityType;
import org.strandline.words.NameKey;

/**
 * A name where it stands.
 *
 * @param phrase the words, with a Mr or Dr before them
 * @param words the words of the name without it, as {@link NameKey} has them; of a country's adjective those of the country's name
 * @param type what it names
 * @param sure whether more than the name itself tells the type, such as a Mr
 */
record Named(Phrase phrase, List<String> words, EntityType type, boolean sure) {

    Named {
        words = List.copyOf(words);
    }

    String key() {
        return String.join(" ", words);
    }

    Named as(EntityType other) {
        Phrase.Traits traits = new Phrase.Traits(
                Set.of(other), phrase.traits().sex(), phrase.traits().amount());
        Phrase changed =
                new Phrase(phrase.clause(), phrase.first(), phrase.last(), phrase.head(), phrase.kind(), traits);
        return new Named(changed, words, other, sure);
    }
}
