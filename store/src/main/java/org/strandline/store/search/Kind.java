package org.strandline.store.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a passage is. */
public enum Kind {
    /** Who said what. */
    STATEMENT,
    /** The sentence with a figure in it. */
    FIGURE,
    /** The sentence that tells of an event. */
    EVENT,
    HEADLINE,
    CAPTION,
    /** A stretch of the article's body. */
    TEXT;

    /** All that are stretches of a page. */
    static final Set<Kind> PROSE =
            Arrays.stream(values()).filter(Kind::isProse).collect(Collectors.toUnmodifiableSet());

    /** The word for it in a query. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a stretch of the page, and not a fact that is found in one. */
    boolean isProse() {
        return switch (this) {
            case HEADLINE, CAPTION, TEXT -> true;
            case STATEMENT, FIGURE, EVENT -> false;
        };
    }

    static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** All words for kinds, for messages. */
    static String words() {
        return Arrays.stream(values()).map(Kind::word).collect(Collectors.joining(", "));
    }
}
