package org.strandline.train.data;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.strandline.bench.english.GoldNames.GoldName;
import org.strandline.bench.english.GoldWord;
import org.strandline.text.Attribution;
import org.strandline.text.NameType;

/**
 * A text short enough for one pass of the network, with the gold that its set has.
 *
 * @param text its characters
 * @param words its words and trees, where its set has them
 * @param names its names, where its set has them
 * @param attributions what is said to have been said, where its set has that; each has a cue
 */
public record Passage(
        String text, Optional<List<GoldWord>> words, Optional<Names> names, Optional<List<Attribution>> attributions) {

    /** A passage of a set that has no attributions. */
    public Passage(String text, Optional<List<GoldWord>> words, Optional<Names> names) {
        this(text, words, names, Optional.empty());
    }

    /**
     * The names of a passage.
     *
     * @param marked the names that are marked
     * @param unmarked the types that are not
     */
    public record Names(List<GoldName> marked, Set<NameType> unmarked) {}
}
