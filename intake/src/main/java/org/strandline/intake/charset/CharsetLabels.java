package org.strandline.intake.charset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the labels mean that pages and servers give to character sets. */
final class CharsetLabels {

    private static final String NOTHING = "-";
    private static final Map<String, String> MEANINGS = meanings();

    private CharsetLabels() {}

    /** The character set that browsers take {@code label} for; empty where it says nothing. */
    static Optional<Charset> charset(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        String meaning = MEANINGS.getOrDefault(name, name);
        if (meaning.equals(NOTHING)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(meaning));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> meanings() {
        Map<String, String> meanings = new HashMap<>();
        InputStream table = Objects.requireNonNull(CharsetLabels.class.getResourceAsStream("labels.tsv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.US_ASCII))) {
            for (String line : lines.lines().toList()) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    meanings.put(line.substring(0, tab), line.substring(tab + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(meanings);
    }
}
