package org.strandline.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody says that some bytes are. A hint: the bytes decide.
 *
 * @param mediaType type and subtype in lower case
 * @param charset the label of a character set
 */
record DeclaredType(Optional<String> mediaType, Optional<String> charset) {

    /** Nobody says anything. */
    static final DeclaredType NONE = new DeclaredType(Optional.empty(), Optional.empty());

    static final String HTML = "text/html";
    static final String XHTML = "application/xhtml+xml";

    private static final Set<String> HTML_TYPES = Set.of(HTML, XHTML, "application/vnd.wap.xhtml+xml");
    private static final Set<String> HTML_ENDINGS = Set.of("html", "htm", "xhtml", "xht", "shtml", "amp");
    private static final String CHARSET = "charset=";

    /** Reads a {@code Content-Type} header, however badly it is written. */
    static DeclaredType ofHeader(String contentType) {
        String lower = contentType.toLowerCase(Locale.ROOT);
        int semicolon = lower.indexOf(';');
        String type = (semicolon < 0 ? lower : lower.substring(0, semicolon)).strip();
        int charset = lower.indexOf(CHARSET);
        return new DeclaredType(
                type.indexOf('/') > 0 ? Optional.of(type) : Optional.empty(),
                charset < 0 ? Optional.empty() : label(lower.substring(charset + CHARSET.length())));
    }

    /** Reads the ending of a file's name. */
    static DeclaredType ofName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return HTML_ENDINGS.contains(ending) ? new DeclaredType(Optional.of(HTML), Optional.empty()) : NONE;
    }

    /** Whether it is said to be HTML. */
    boolean isHtml() {
        return mediaType.filter(HTML_TYPES::contains).isPresent();
    }

    private static Optional<String> label(String value) {
        int end = value.indexOf(';');
        String label = (end < 0 ? value : value.substring(0, end))
                .replace('"', ' ')
                .replace('\'', ' ')
                .strip();
        return label.isEmpty() ? Optional.empty() : Optional.of(label);
    }
}
