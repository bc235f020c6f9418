package org.strandline.intake;

import java.util.Set;

/** What a text is, by what is written in it. */
enum TextKind {
    HTML,
    PLAIN,
    RSS,
    ATOM,
    /** Nothing but white space. */
    EMPTY,
    /** Text for machines: a script, a style sheet. */
    MACHINE,
    /** Bytes that were no text in any character set. */
    NOISE;

    /** How many characters are looked at: enough to get past a long head, and no more for a long page. */
    private static final int SAMPLE = 64 << 10;

    /** How many characters are looked at for whether they are text at all: every page pays for this. */
    private static final int NOISE_SAMPLE = 8 << 10;

    /** More of the sample's characters than one in so many are control characters: this is no text. */
    private static final int CONTROLS = 100;

    /** More of the sample's characters than one in so many mean nothing: this is no text. */
    private static final int MEANINGLESS = 10;

    /** Prose about HTML names a few tags; source has at least so many … */
    private static final int TAGS = 3;

    /** … and at least one in so many characters. */
    private static final int CHARACTERS_A_TAG = 400;

    private static final int LONGEST_REFERENCE = 12;
    private static final Set<String> RSS_ROOTS = Set.of("rss", "rdf:rdf", "channel");
    private static final Set<String> ATOM_ROOTS = Set.of("feed", "atom:feed", "entry");
    private static final Set<String> STRUCTURE = Set.of("html", "head", "body", Prolog.DOCTYPE);
    private static final Set<String> TAG_NAMES = Set.of(
            "html",
            "head",
            "body",
            "title",
            "meta",
            "link",
            "script",
            "style",
            "div",
            "span",
            "p",
            "a",
            "br",
            "hr",
            "img",
            "ul",
            "ol",
            "li",
            "table",
            "tr",
            "td",
            "th",
            "h1",
            "h2",
            "h3",
            "h4",
            "b",
            "i",
            "em",
            "strong",
            "article",
            "section",
            "header",
            "footer",
            "main",
            "nav",
            "figure",
            "figcaption",
            "blockquote",
            "time",
            "iframe",
            "button",
            "form");

    /**
     * What {@code text} is.
     *
     * @param declared what its name or its server says. If HTML, one tag or character reference is
     *     enough. Pure prose is plain text even then, so that its offsets are offsets into the file
     */
    static TextKind of(String text, DeclaredType declared) {
        if (text.isBlank()) {
            return EMPTY;
        }
        if (isNoise(text.substring(0, Math.min(text.length(), NOISE_SAMPLE)))) {
            return NOISE;
        }
        String root = Prolog.root(text);
        if (root.isEmpty() && declared.machineText().isPresent()) {
            return MACHINE;
        }
        if (RSS_ROOTS.contains(root)) {
            return RSS;
        }
        if (ATOM_ROOTS.contains(root)) {
            return ATOM;
        }
        if (STRUCTURE.contains(root) || (Prolog.isXml(text) && !root.isEmpty())) {
            return HTML;
        }
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        int tags = tags(sample);
        if (declared.isHtml()) {
            return tags > 0 || hasReference(sample) ? HTML : PLAIN;
        }
        boolean startsWithTag = TAG_NAMES.contains(root) && tags > 1;
        boolean isDense = tags >= TAGS && (long) tags * CHARACTERS_A_TAG >= sample.length();
        return startsWithTag || isDense ? HTML : PLAIN;
    }

    private static boolean isNoise(String sample) {
        int controls = 0;
        int meaningless = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\f') {
                controls++;
            } else if (c == '\uFFFD' || (c >= 0x7F && c <= 0x9F)) {
                meaningless++;
            }
        }
        return (long) controls * CONTROLS > sample.length() || (long) meaningless * MEANINGLESS > sample.length();
    }

    private static int tags(String sample) {
        int tags = 0;
        for (int open = sample.indexOf('<'); open >= 0; open = sample.indexOf('<', open + 1)) {
            int name = open + 1 < sample.length() && sample.charAt(open + 1) == '/' ? open + 2 : open + 1;
            if (TAG_NAMES.contains(Prolog.name(sample, name))) {
                tags++;
            }
        }
        return tags;
    }

    /** Whether there is a character reference: an ampersand, a name or number, a semicolon. */
    private static boolean hasReference(String sample) {
        for (int and = sample.indexOf('&'); and >= 0; and = sample.indexOf('&', and + 1)) {
            int end = and + 1;
            while (end < sample.length() && end - and < LONGEST_REFERENCE && isReference(sample.charAt(end))) {
                end++;
            }
            if (end > and + 2 && end < sample.length() && sample.charAt(end) == ';') {
                return true;
            }
        }
        return false;
    }

    private static boolean isReference(char c) {
        return c == '#' || Character.isLetterOrDigit(c);
    }
}
