package org.strandline.article.metadata;

import java.util.Optional;

/** The news agencies whose texts other outlets carry. */
public final class NewsAgency {

    private NewsAgency() {}

    /** The full name of the agency that {@code name} means ({@code AP}, {@code PA Media}, {@code Agence France-Presse}). */
    public static Optional<String> named(String name) {
        return Optional.empty();
    }
}
