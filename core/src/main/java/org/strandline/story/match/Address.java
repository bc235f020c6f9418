package org.strandline.story.match;

import java.util.Locale;
import java.util.Optional;

/** The form in which addresses are compared: without scheme, {@code www.}, fragment, query parameters that only count visits, or a slash at the end. */
final class Address {

    private static final int LONGEST = 2_000;

    private Address() {}

    static Optional<String> of(String url) {
        int scheme = url.indexOf("://");
        String rest = scheme < 0 ? url : url.substring(scheme + "://".length());
        rest = before(rest, '#');
        int query = rest.indexOf('?');
        String path = query < 0 ? rest : rest.substring(0, query);
        int slash = path.indexOf('/');
        String host = (slash < 0 ? path : path.substring(0, slash)).toLowerCase(Locale.ROOT);
        String plain = (host.startsWith("www.") ? host.substring("www.".length()) : host)
                + (slash < 0 ? "" : path.substring(slash));
        String trimmed = plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
        String address = query < 0 ? trimmed : trimmed + kept(rest.substring(query + 1));
        return address.isBlank() || address.length() > LONGEST ? Optional.empty() : Optional.of(address);
    }

    private static String before(String text, char mark) {
        int at = text.indexOf(mark);
        return at < 0 ? text : text.substring(0, at);
    }

    /** The parameters that say which page it is, not which way the reader came. */
    private static String kept(String query) {
        StringBuilder kept = new StringBuilder();
        int from = 0;
        while (from <= query.length()) {
            int and = query.indexOf('&', from);
            int end = and < 0 ? query.length() : and;
            String parameter = query.substring(from, end);
            if (!parameter.isEmpty() && !parameter.startsWith("utm_") && !parameter.startsWith("fbclid=")) {
                kept.append(kept.isEmpty() ? '?' : '&').append(parameter);
            }
            from = end + 1;
        }
        return kept.toString();
    }
}
