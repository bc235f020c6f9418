package org.strandline.text;

import java.util.List;
import java.util.Optional;

/**
 * Words that somebody is said to have said, thought or written, as a sentence model marks them.
 *
 * @param source the words for whoever said it
 * @param cue the words that say that it was said, such as {@code said} or {@code according to}
 * @param content what was said: one span, or several where other words stand between them; at least one, in order
 */
public record Attribution(Optional<Span> source, Optional<Span> cue, List<Span> content) {

    public Attribution {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution without content");
        }
    }
}
