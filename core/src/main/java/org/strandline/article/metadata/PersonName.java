package org.strandline.article.metadata;

import java.util.StringTokenizer;
import org.strandline.words.Vocabulary;

/** The shape of a person's name. */
final class PersonName {

    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 60;

    /** Small words inside names: {@code Jan van der Berg}, {@code Omar bin Said}. */
    private static final Vocabulary WORDS = Vocabulary.of(PersonName.class, "name-words.txt");

    private static final String PARTICLE = "particle";
    private static final String JOINT = "joint";
    private static final String NEVER_FIRST = "never-first";
    private static final String INSIDE = "-'’.‘ʻ·‑";

    private PersonName() {}

    /** Whether {@code text} looks like one person's name of at least one word. */
    static boolean isName(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        StringTokenizer tokens = new StringTokenizer(text);
        int words = tokens.countTokens();
        if (words == 0 || words > MOST_WORDS) {
            return false;
        }
        boolean first = true;
        boolean hasWord = false;
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            if (first && WORDS.has(NEVER_FIRST, token)) {
                return false;
            }
            boolean capitalised = isNameWord(token);
            if (!capitalised && (!tokens.hasMoreTokens() || !isParticle(token))) {
                return false;
            }
            hasWord |= capitalised && letters(token) > 1;
            first = false;
        }
        return hasWord;
    }

    /** Whether every word of {@code text} is capitalised, small words between them aside. */
    static boolean isCapitalised(String text) {
        StringTokenizer tokens = new StringTokenizer(text);
        boolean any = false;
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            if (!isWordOfName(token)) {
                return false;
            }
            any = true;
        }
        return any;
    }

    /** Whether {@code token} is capitalised or a small word between such words. */
    static boolean isWordOfName(String token) {
        return isNameWord(token) || isParticle(token) || WORDS.has(JOINT, token);
    }

    private static boolean isParticle(String token) {
        return Character.isLowerCase(token.codePointAt(0)) && WORDS.has(PARTICLE, token);
    }

    /** A capitalised word of letters: {@code O’Neill}, {@code Jean-Luc}, {@code J.}, {@code al-Masri}, {@code ЯНА}. */
    private static boolean isNameWord(String token) {
        boolean capital = false;
        for (int i = 0; i < token.length(); i += Character.charCount(token.codePointAt(i))) {
            int c = token.codePointAt(i);
            if (Character.isLetter(c)) {
                boolean opens = i == 0 || INSIDE.indexOf(token.charAt(i - 1)) >= 0;
                capital |= opens && !Character.isLowerCase(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && Character.getType(c) != Character.COMBINING_SPACING_MARK
                    && (i == 0 || INSIDE.indexOf(c) < 0)) {
                return false;
            }
        }
        return capital;
    }

    private static int letters(String token) {
        return (int) token.codePoints().filter(Character::isLetter).count();
    }
}
