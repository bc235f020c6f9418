package org.strandline.intake.charset;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a page says of its own character set, in a {@code meta} tag or an XML declaration. */
final class DeclaredCharset {

    /** Browsers look at 1,024 bytes; real pages put scripts before their {@code meta}. */
    private static final int HEAD = 16 << 10;

    private static final String XML = "<?xml";
    private static final String META = "<meta";

    private DeclaredCharset() {}

    /** The label that the first bytes of a page give. */
    static Optional<String> in(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (head.stripLeading().startsWith(XML)) {
            Optional<String> label = value(head, head.indexOf(XML), "encoding");
            if (label.isPresent()) {
                return label;
            }
        }
        for (int meta = head.indexOf(META); meta >= 0; meta = head.indexOf(META, meta + META.length())) {
            Optional<String> label = value(head, meta, "charset");
            if (label.isPresent()) {
                return label;
            }
        }
        return Optional.empty();
    }

    /** The value behind {@code name=} in the tag that starts at {@code start}. */
    private static Optional<String> value(String head, int start, String name) {
        int close = head.indexOf('>', start);
        int end = close < 0 ? Math.min(head.length(), start + 256) : close;
        int at = head.indexOf(name, start, end);
        if (at < 0) {
            return Optional.empty();
        }
        int from = skip(head, at + name.length(), end);
        if (from >= end || head.charAt(from) != '=') {
            return Optional.empty();
        }
        from = skip(head, from + 1, end);
        int to = from;
        while (to < end && isLabel(head.charAt(to))) {
            to++;
        }
        return to > from ? Optional.of(head.substring(from, to)) : Optional.empty();
    }

    private static int skip(String head, int from, int end) {
        int at = from;
        while (at < end && (head.charAt(at) <= ' ' || head.charAt(at) == '"' || head.charAt(at) == '\'')) {
            at++;
        }
        return at;
    }

    private static boolean isLabel(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "-_:.".indexOf(c) >= 0;
    }
}
