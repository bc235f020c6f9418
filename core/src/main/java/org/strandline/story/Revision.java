package org.strandline.story;

import java.util.List;
import java.util.Optional;
import org.strandline.text.Span;

/**
 * What one version of a page changes against the version before it.
 *
 * @param before the id of the older version
 * @param after the id of the newer version
 * @param facts what it changes in what is said, what matters most first; empty for an edit that only touches how it is said
 * @param words every edit of words
 */
public record Revision(String before, String after, List<News.Item> facts, List<WordEdit> words) {

    public Revision {
        facts = List.copyOf(facts);
        words = List.copyOf(words);
    }

    /**
     * Words that stand in the place of others.
     *
     * @param before where the words stood on the older page; empty if none went
     * @param after where the words stand on the newer page; empty if none came
     */
    public record WordEdit(Optional<Span> before, Optional<Span> after) {}
}
