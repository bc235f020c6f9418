package org.strandline.article.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words by which pages give themselves away that are no articles, read from {@code page-wording.txt}. */
enum PageWording {
    /** The whole title or headline of an error page, a login, a search. */
    TITLE,
    /** What a page shows instead of its article. */
    NOTICE;

    private static final String ANYWHERE = "...";
    private static final String OPEN = " *";
    private static final Map<PageWording, List<String>> PHRASES = read();

    /** Whether {@code key}, a title or line as {@link WordKey}, says it. */
    boolean matches(String key) {
        for (String phrase : Objects.requireNonNull(PHRASES.get(this))) {
            if (matches(key, phrase)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(String key, String phrase) {
        if (phrase.startsWith(ANYWHERE)) {
            return (" " + key + " ").contains(" " + phrase.substring(ANYWHERE.length()) + " ");
        }
        boolean open = phrase.endsWith(OPEN);
        String words = open ? phrase.substring(0, phrase.length() - OPEN.length()) : phrase;
        return (this == TITLE && !open) ? key.equals(words) : (key + " ").startsWith(words + " ");
    }

    private static Map<PageWording, List<String>> read() {
        try (InputStream stream = PageWording.class.getResourceAsStream("page-wording.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(
                        Objects.requireNonNull(stream, "page-wording.txt"), StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().toList();
            Map<PageWording, List<String>> phrases = new EnumMap<>(PageWording.class);
            for (PageWording wording : values()) {
                String prefix = wording + ": ";
                phrases.put(
                        wording,
                        lines.stream()
                                .filter(line -> line.startsWith(prefix))
                                .map(line -> line.substring(prefix.length()))
                                .toList());
            }
            return phrases;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
