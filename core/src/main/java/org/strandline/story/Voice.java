package org.strandline.story;

import java.util.List;
import java.util.Optional;

/**
 * Somebody whom pages quote. What several pages quote counts once.
 *
 * @param subject the id of the subject; empty for a source that is none, such as "officials"
 * @param name what it is called
 * @param statements how many different statements it makes
 * @param named how many of them are made under a name
 * @param direct how many of them are in quote marks, wholly or partly
 * @param quotations the ids of the statements
 * @param topics what it comes back to, that with most statements first
 */
public record Voice(
        Optional<String> subject,
        String name,
        int statements,
        int named,
        int direct,
        List<String> quotations,
        List<Topic> topics) {

    public Voice {
        quotations = List.copyOf(quotations);
        topics = List.copyOf(topics);
    }

    /**
     * What several statements of one voice are about.
     *
     * @param words the words that they share, most telling first
     * @param quotations the ids of the statements, in order of time
     */
    public record Topic(List<String> words, List<String> quotations) {

        public Topic {
            words = List.copyOf(words);
            quotations = List.copyOf(quotations);
        }
    }

    /** How many of its statements are made without a name. */
    public int unnamed() {
        return statements - named;
    }
}
