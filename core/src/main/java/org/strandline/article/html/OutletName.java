package org.strandline.article.html;

import java.util.Locale;
import java.util.Optional;

/** The name of a publication, and what counts as the same name. */
final class OutletName {

    private OutletName() {}

    /**
     * The better of two names for one publication: the site's own, unless it is an address or the other one is the same name
     * properly written ({@code kestrelcourier}, {@code Kestrel Courier}).
     */
    static Optional<String> better(Optional<String> site, Optional<String> publisher) {
        Optional<String> named = publisher.filter(name -> !isAddress(name));
        boolean spelled = site.isPresent()
                && named.isPresent()
                && named.get().indexOf(' ') > 0
                && squashed(site.get()).equals(squashed(named.get()));
        Optional<String> own = site.filter(name -> !isAddress(name));
        return spelled ? named : own.or(() -> named).or(() -> site);
    }

    private static boolean isAddress(String name) {
        return name.contains("://")
                || (name.indexOf(' ') < 0 && name.indexOf('.') > 0 && name.equals(name.toLowerCase(Locale.ROOT)));
    }

    static boolean isSame(String one, String other) {
        return squashed(one).equals(squashed(other));
    }

    /** Whether one of the two names begins with the other: {@code Kestrel Courier}, {@code Kestrel Courier Online}. */
    static boolean isLike(String one, String other) {
        String name = squashed(one);
        String site = squashed(other);
        return !name.isEmpty() && !site.isEmpty() && (name.startsWith(site) || site.startsWith(name));
    }

    /** {@code name} in lower case, letters and digits only, without {@code the}. */
    private static String squashed(String name) {
        StringBuilder squashed = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(squashed::appendCodePoint);
        return squashed.indexOf("the") == 0 ? squashed.substring(3) : squashed.toString();
    }
}
