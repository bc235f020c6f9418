package org.strandline.article.plain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.strandline.text.Span;

/** The words that sites put around articles, in many languages: {@code phrases.txt} beside this class. */
final class Phrases {

    /** What a phrase tells of its line. */
    enum Sense {
        /** A title over other articles. */
        LISTS,
        /** A title over readers' comments, or a box to write one. */
        COMMENTS,
        /** What stands under a picture. */
        CAPTION,
        /** A title over what the author read. */
        REFERENCES,
        /** A note on the author. */
        AUTHOR,
        /** A line that leads to another article. */
        PROMO,
        /** A control, an advertisement, a newsletter box. */
        WIDGET,
        /** A line for lawyers. */
        LEGAL,
        /** An entry of a menu. */
        MENU,
        /** A word over a headline. */
        KICKER,
        /** A server or a gate that has no page to show. */
        ERROR
    }

    private enum Place {
        WHOLE,
        OPENING,
        ANYWHERE
    }

    private static final Phrases SHIPPED = read("phrases.txt");

    private static final int LONGEST = 7;

    /** Furniture that speaks in longer lines says what it is near the beginning. */
    private static final int WORDS_READ = 80;

    private final Map<Place, Map<String, Set<Sense>>> senses;
    private final Map<Place, Set<String>> firstWords = new EnumMap<>(Place.class);

    private Phrases(Map<Place, Map<String, Set<Sense>>> senses) {
        this.senses = senses;
        senses.forEach((place, phrases) -> {
            Set<String> first = firstWords.computeIfAbsent(place, p -> new HashSet<>());
            phrases.keySet().forEach(phrase -> first.add(firstWord(phrase)));
        });
    }

    private static String firstWord(String phrase) {
        int blank = phrase.indexOf(' ');
        return blank < 0 ? phrase : phrase.substring(0, blank);
    }

    static Phrases shipped() {
        return SHIPPED;
    }

    /** What the words of {@code span} tell of it; empty if nothing. */
    Set<Sense> in(String text, Span span) {
        List<String> words = words(text, span);
        Set<Sense> found = EnumSet.noneOf(Sense.class);
        if (words.size() <= LONGEST) {
            found.addAll(sensesOf(Place.WHOLE, String.join(" ", words)));
        }
        addAll(Place.OPENING, words, 0, found);
        for (int from = 0; from < words.size(); from++) {
            addAll(Place.ANYWHERE, words, from, found);
        }
        return found.isEmpty() ? Set.of() : found;
    }

    private void addAll(Place place, List<String> words, int from, Set<Sense> found) {
        if (from >= words.size() || !firstWords.getOrDefault(place, Set.of()).contains(words.get(from))) {
            return;
        }
        StringBuilder phrase = new StringBuilder();
        for (int to = from; to < Math.min(words.size(), from + LONGEST); to++) {
            phrase.append(to > from ? " " : "").append(words.get(to));
            found.addAll(sensesOf(place, phrase.toString()));
        }
    }

    private Set<Sense> sensesOf(Place place, String phrase) {
        return senses.getOrDefault(place, Map.of()).getOrDefault(phrase, Set.of());
    }

    private static List<String> words(String text, Span span) {
        List<String> words = new ArrayList<>();
        WordCursor word = new WordCursor(text, span);
        while (words.size() < WORDS_READ && word.next()) {
            words.add(Character.isDigit(word.first()) ? "#" : word.word());
        }
        return words;
    }

    private static Phrases read(String resource) {
        InputStream bytes = Objects.requireNonNull(Phrases.class.getResourceAsStream(resource), resource);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            Map<Place, Map<String, Set<Sense>>> senses = new EnumMap<>(Place.class);
            Sense sense = Sense.WIDGET;
            Place place = Place.WHOLE;
            for (String line : lines.lines().toList()) {
                if (line.startsWith("[")) {
                    int gap = line.indexOf(' ');
                    sense = Sense.valueOf(line.substring(1, gap).toUpperCase(Locale.ROOT));
                    place = Place.valueOf(
                            line.substring(gap + 1, line.length() - 1).toUpperCase(Locale.ROOT));
                } else if (!line.isBlank() && !line.startsWith("//")) {
                    senses.computeIfAbsent(place, p -> new HashMap<>())
                            .computeIfAbsent(key(line), p -> EnumSet.noneOf(Sense.class))
                            .add(sense);
                }
            }
            return new Phrases(senses);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The phrase as its words come from a page; the sign for a number stands for itself. */
    private static String key(String phrase) {
        String numbered = phrase.replace('#', '0');
        return String.join(" ", words(numbered, new Span(0, numbered.length())));
    }
}
