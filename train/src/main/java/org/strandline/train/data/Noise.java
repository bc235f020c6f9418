package org.strandline.train.data;

import java.text.Normalizer;
import java.util.Random;

/**
 * What scraping and printing do to a text: capitals, lost accents, other quote marks. A noisy text has as many characters as the
 * clean one, each in its place, so that all gold holds.
 */
public final class Noise {

    private static final double CAPITALS = 0.08;
    private static final double LOWER = 0.02;
    private static final double TITLE = 0.03;
    private static final double NO_ACCENTS = 0.15;
    private static final double QUOTES = 0.35;

    private Noise() {}

    /** A text as it might have been scraped; most often the same. */
    public static String on(String text, Random random) {
        String noisy = text;
        if (random.nextDouble() < QUOTES) {
            noisy = random.nextBoolean() ? curly(noisy) : straight(noisy);
        }
        if (random.nextDouble() < NO_ACCENTS) {
            noisy = withoutAccents(noisy);
        }
        double letterCase = random.nextDouble();
        if (letterCase < CAPITALS) {
            return capitals(noisy);
        }
        if (letterCase < CAPITALS + LOWER) {
            return lower(noisy);
        }
        return letterCase < CAPITALS + LOWER + TITLE ? title(noisy) : noisy;
    }

    /** The text in capitals. */
    public static String capitals(String text) {
        return map(text, (character, before) -> Character.toUpperCase(character));
    }

    /** The text without accents. */
    public static String withoutAccents(String text) {
        return map(
                text,
                (character, before) -> character < 128
                        ? character
                        : Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFD)
                                .charAt(0));
    }

    private static String lower(String text) {
        return map(text, (character, before) -> Character.toLowerCase(character));
    }

    private static String title(String text) {
        return map(text, (character, before) -> before == ' ' ? Character.toUpperCase(character) : character);
    }

    private static String straight(String text) {
        return map(text, (character, before) -> switch (character) {
            case '\u201C', '\u201D' -> '"';
            case '\u2018', '\u2019' -> '\'';
            default -> character;
        });
    }

    private static String curly(String text) {
        return map(text, (character, before) -> switch (character) {
            case '"' -> before == ' ' || before == '(' ? '\u201C' : '\u201D';
            case '\'' -> before == ' ' || before == '(' ? '\u2018' : '\u2019';
            default -> character;
        });
    }

    private interface Change {
        char of(char character, char before);
    }

    private static String map(String text, Change change) {
        char[] characters = text.toCharArray();
        char before = ' ';
        for (int i = 0; i < characters.length; i++) {
            char character = characters[i];
            if (!Character.isSurrogate(character)) {
                characters[i] = change.of(character, before);
            }
            before = character;
        }
        return new String(characters);
    }
}
