package org.strandline.app.web.safety;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The names that the server answers to. A hostile site can make its own name mean this machine (DNS rebinding) and would then read
 * every page here as its own; what it cannot do is send another name than its own in the {@code Host} header.
 */
public final class Hosts {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String host;
    private final boolean loopback;

    /**
     * @param host the name or address that the server listens on
     */
    public Hosts(String host) {
        this.host = bracketed(host.toLowerCase(Locale.ROOT));
        this.loopback = isLoopback(host);
    }

    /** Whether {@code host} is this machine as only this machine can reach it. */
    public static boolean isLoopback(String host) {
        return LOOPBACK.contains(bracketed(host.toLowerCase(Locale.ROOT)));
    }

    /**
     * Whether a request for {@code header} is for this server. Beyond loopback an address written in numbers is, since no site can
     * rebind a number, and of names only the one that the server was told.
     *
     * @param header the {@code Host} header as it came
     */
    public boolean allows(Optional<String> header) {
        String name = header.map(Hosts::withoutPort).orElse("");
        if (LOOPBACK.contains(name) || name.equals(host)) {
            return true;
        }
        return !loopback && isNumber(name);
    }

    private static String withoutPort(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        int bracket = name.lastIndexOf(']');
        int colon = name.lastIndexOf(':');
        return colon > bracket ? name.substring(0, colon) : name;
    }

    private static String bracketed(String host) {
        return host.indexOf(':') >= 0 && !host.startsWith("[") ? '[' + host + ']' : host;
    }

    private static boolean isNumber(String name) {
        if (name.startsWith("[") && name.endsWith("]")) {
            return name.chars().allMatch(c -> "[]:.".indexOf(c) >= 0 || Character.digit(c, 16) >= 0);
        }
        return !name.isEmpty() && name.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    }
}
