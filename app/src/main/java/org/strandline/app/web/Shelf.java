package org.strandline.app.web;

import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * Pages as they were filled the last time, for as long as what they show is the same: filling costs some ten times what answering costs. What
 * is each visitor's own, the token of forms, is left open and put in with every answer.
 */
final class Shelf {

    /** So many bytes are kept; those that nobody has asked for longest go first. */
    private static final long MOST_BYTES = 64L << 20;

    private static final float FULL = 0.75f;

    private final String open;
    private final AtomicLong filled = new AtomicLong();
    private final Map<String, Filled> pages = new LinkedHashMap<>(16, FULL, true);
    private long bytes;

    /**
     * A page.
     *
     * @param source what it shows: the page holds while this very object does
     * @param print tells it from all others that this shelf has had
     * @param parts what stands before, between and behind the places that are each visitor's own
     */
    private record Filled(WeakReference<Object> source, String print, List<byte[]> parts) {

        long length() {
            return parts.stream().mapToLong(part -> part.length).sum();
        }
    }

    /**
     * @param open what stands where the visitor's token is to stand; nothing that a page could say
     */
    Shelf(String open) {
        this.open = open;
    }

    /**
     * A page.
     *
     * @param name tells it from all others
     * @param source what it shows
     * @param token the visitor's
     * @param fill makes it, with the token that it is given
     */
    Shown page(String name, Object source, String token, Function<String, String> fill) {
        Filled known = find(name, source).orElseGet(() -> put(name, filled(source, fill.apply(open))));
        return new Shown(known.print(), known.parts(), token.getBytes(StandardCharsets.UTF_8));
    }

    private Filled filled(Object source, String page) {
        String print = Integer.toHexString(open.hashCode()) + '-' + filled.incrementAndGet();
        return new Filled(new WeakReference<>(source), print, parts(page));
    }

    /** A page is for the very story that was told: whether another equals it would cost as much to say as to fill it. */
    @SuppressWarnings("ReferenceEquality")
    private synchronized Optional<Filled> find(String name, Object source) {
        return Optional.ofNullable(pages.get(name))
                .filter(filled -> filled.source().get() == source);
    }

    private synchronized Filled put(String name, Filled filled) {
        remove(name);
        pages.put(name, filled);
        bytes += filled.length();
        while (bytes > MOST_BYTES) {
            remove(pages.keySet().iterator().next());
        }
        return filled;
    }

    private void remove(String name) {
        Optional.ofNullable(pages.remove(name)).ifPresent(gone -> bytes -= gone.length());
    }

    private List<byte[]> parts(String page) {
        List<byte[]> parts = new ArrayList<>();
        int from = 0;
        for (int at = page.indexOf(open); at >= 0; at = page.indexOf(open, from)) {
            parts.add(page.substring(from, at).getBytes(StandardCharsets.UTF_8));
            from = at + open.length();
        }
        parts.add(page.substring(from).getBytes(StandardCharsets.UTF_8));
        return parts;
    }
}
