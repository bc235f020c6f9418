package org.strandline.intake;

import java.util.Locale;
import java.util.Map;
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
    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("html", HTML),
            Map.entry("htm", HTML),
            Map.entry("shtml", HTML),
            Map.entry("xhtml", XHTML),
            Map.entry("css", "text/css"),
            Map.entry("js", "text/javascript"),
            Map.entry("mjs", "text/javascript"),
            Map.entry("json", "application/json"));

    private static final Map<String, String> MACHINE_TYPES = Map.ofEntries(
            Map.entry("text/css", "a style sheet"),
            Map.entry("text/javascript", "a script"),
            Map.entry("application/javascript", "a script"),
            Map.entry("application/x-javascript", "a script"),
            Map.entry("application/json", "data (JSON)"),
            Map.entry("application/manifest+json", "data (JSON)"),
            Map.entry("text/vtt", "subtitles"));

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

    /** Reads the ending of a file's name, the one before {@code .gz} if it is packed. */
    static DeclaredType ofName(String packedName) {
        String name = packedName.endsWith(".gz") ? packedName.substring(0, packedName.length() - 3) : packedName;
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return new DeclaredType(Optional.ofNullable(ENDINGS.get(ending)), Optional.empty());
    }

    /** The header that says so; empty where nobody says anything. */
    Optional<String> header() {
        String label = charset.map(value -> "; " + CHARSET + value).orElse("");
        return Optional.of(mediaType.orElse("") + label).filter(header -> !header.isEmpty());
    }

    /** Whether it is said to be HTML. */
    boolean isHtml() {
        return mediaType.filter(HTML_TYPES::contains).isPresent();
    }

    /** For text that machines read, what it is said to be: "a style sheet". */
    Optional<String> machineText() {
        return mediaType.flatMap(type -> Optional.ofNullable(MACHINE_TYPES.get(type)));
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
