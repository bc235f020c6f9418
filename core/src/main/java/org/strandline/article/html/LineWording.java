package org.strandline.article.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words by which lines give themselves away, read from {@code line-wording.txt}. */
enum LineWording {
    /** The whole title of a list of other articles, of comments, of a box. */
    SECTION,
    /** The start of a line that leads to another article. */
    READ_ON,
    /** Who else worked on an article, at its foot. */
    CREDITS,
    /** Says that a page cannot be shown. */
    EXCUSE,
    /** Sells the rest of the article. */
    OFFER,
    /** A whole line that labels a part of the page. */
    LABEL,
    /** Asks the reader, in the middle of the text too, to subscribe or to sign up, or says who pays for it. */
    INVITATION,
    /** What a button says that the reader is asked to press: a whole line, or its start. */
    CALL,
    /** Rights. */
    LEGAL,
    /** Asks the reader to subscribe, follow, write, pay. */
    APPEAL;

    private static final String ANYWHERE = "...";
    private static final Map<LineWording, Phrases> PHRASES = read();
    private static final int LONGEST_START = 6;

    private record Phrases(Set<String> whole, Set<String> starts, List<String> inside) {}

    /** Whether {@code key}, a line as {@link WordKey}, is or starts or goes on like one of these. */
    boolean matches(String key) {
        Phrases phrases = Objects.requireNonNull(PHRASES.get(this));
        if (phrases.whole().contains(key) || startsWithAny(key, phrases.starts())) {
            return true;
        }
        String padded = " " + key + " ";
        for (String phrase : phrases.inside()) {
            if (padded.contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithAny(String key, Set<String> starts) {
        int end = -1;
        for (int words = 0; words < LONGEST_START; words++) {
            end = key.indexOf(' ', end + 1);
            if (starts.contains(end < 0 ? key : key.substring(0, end))) {
                return true;
            }
            if (end < 0) {
                return false;
            }
        }
        return false;
    }

    private static Map<LineWording, Phrases> read() {
        Map<LineWording, Phrases> phrases = new EnumMap<>(LineWording.class);
        for (LineWording wording : values()) {
            phrases.put(wording, new Phrases(new HashSet<>(), new HashSet<>(), new ArrayList<>()));
        }
        try (InputStream stream = LineWording.class.getResourceAsStream("line-wording.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        Objects.requireNonNull(stream, "line-wording.txt"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> line.indexOf(": ") > 0 && !line.startsWith("#"))
                    .forEach(line -> {
                        LineWording wording = valueOf(line.substring(0, line.indexOf(':')));
                        add(
                                Objects.requireNonNull(phrases.get(wording)),
                                line.substring(line.indexOf(':') + 2),
                                wording);
                    });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return phrases;
    }

    private static void add(Phrases phrases, String phrase, LineWording wording) {
        if (phrase.startsWith(ANYWHERE)) {
            phrases.inside().add(" " + phrase.substring(ANYWHERE.length()) + " ");
        } else if (phrase.endsWith(" *")) {
            phrases.starts().add(phrase.substring(0, phrase.length() - 2));
        } else if (wording == SECTION || wording == LABEL) {
            phrases.whole().add(WordKey.of(phrase));
        } else {
            phrases.starts().add(phrase);
        }
    }
}
