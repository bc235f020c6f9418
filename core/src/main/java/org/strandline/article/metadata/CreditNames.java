package org.strandline.article.metadata;

import java.util.Locale;
import java.util.StringTokenizer;
import org.strandline.words.Vocabulary;

/** Whose pictures are, as credits name them: people, outlets, agencies and libraries of pictures. */
final class CreditNames {

    private static final Vocabulary WORDS = Vocabulary.of(CreditNames.class, "credit-words.txt");
    private static final Vocabulary OUTLETS = Vocabulary.of(CreditNames.class, "outlet-words.txt");
    private static final String VIA = " via ";
    private static final String BETWEEN = " /|,&+";
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 12;
    private static final int OUTLET_WORDS = 4;

    /** {@code Spiced Honey Pear Jam for the Holidays} is no name and outlet. */
    private static final int PERSON_WORDS = 4;

    private CreditNames() {}

    /** Whether {@code text} is short enough for a credit. */
    static boolean areBrief(String text) {
        return text.length() <= LONGEST && new StringTokenizer(text).countTokens() <= MOST_WORDS;
    }

    /** {@code Jane Doe}. */
    static boolean isFullName(String text) {
        return text.indexOf(' ') > 0 && PersonName.isName(text);
    }

    /** {@code Jane Doe}, {@code Jane Doe | Fen News}. */
    static boolean areNames(String text) {
        boolean several = text.indexOf('|') > 0 || text.indexOf('/') > 0;
        return isFullName(text) || (several && areBrief(text) && areCapitalised(text));
    }

    /** {@code Jane Doe/Getty Images}, {@code Jane Doe for the Kestrel Courier}: what nobody but an owner is called. */
    static boolean areOwners(String text) {
        return (areCapitalised(text) && hasAgency(text))
                || isVia(text)
                || isPersonAndOutlet(text, "/")
                || isPersonAndOutlet(text, " for ");
    }

    /** Whether every word of {@code text} is capitalised or one of the small words of credits, whatever marks are between them. */
    static boolean areCapitalised(String text) {
        StringTokenizer words = new StringTokenizer(text, BETWEEN);
        boolean any = words.hasMoreTokens();
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            if (!PersonName.isWordOfName(word) && !isSmall(word)) {
                return false;
            }
        }
        return any;
    }

    private static boolean isSmall(String word) {
        return word.charAt(0) == '@' || WORDS.has("small", word) || WORDS.has("agency", word);
    }

    /** {@code j0hn_doe via Getty Images}: who is behind {@code via} says what the few words before it are. */
    private static boolean isVia(String text) {
        int via = text.indexOf(VIA);
        String owner = via < 0 ? "" : text.substring(via + VIA.length()).strip();
        return via > 0
                && new StringTokenizer(text.substring(0, via)).countTokens() < PERSON_WORDS
                && areCapitalised(owner)
                && hasAgency(owner);
    }

    private static boolean isPersonAndOutlet(String text, String joint) {
        int at = text.indexOf(joint);
        String person = at < 0 ? "" : text.substring(0, at).strip();
        return isFullName(person)
                && new StringTokenizer(person).countTokens() <= PERSON_WORDS
                && PersonName.isCapitalised(text.substring(at + joint.length()).strip());
    }

    /** {@code Jane Doe/The Fen Post}, {@code Jane Doe, Fen Times}: a bracket with a name, a mark and an outlet. */
    static boolean areNameAndOutlet(String text) {
        int bar = Math.max(text.indexOf('/'), text.indexOf('|'));
        int comma = text.indexOf(", ");
        boolean outlet = comma > 0 && OUTLETS.has(text.substring(text.lastIndexOf(' ') + 1));
        int end = bar > 0 ? bar : outlet ? comma : -1;
        if (end < 0) {
            return isOutlet(text);
        }
        return areBrief(text)
                && text.substring(0, end).strip().indexOf(' ') > 0
                && areCapitalised(text)
                && text.chars().noneMatch(Character::isDigit);
    }

    /** {@code Fen News}, {@code Fen News: Jane Doe}: an outlet, perhaps with a name behind it. */
    private static boolean isOutlet(String text) {
        int colon = text.indexOf(": ");
        String outlet = colon < 0 ? text : text.substring(0, colon);
        boolean known = OUTLETS.has(outlet.substring(outlet.lastIndexOf(' ') + 1)) || hasAgency(outlet);
        return known
                && new StringTokenizer(outlet).countTokens() <= OUTLET_WORDS
                && (colon >= 0 || outlet.indexOf(' ') > 0)
                && areCapitalised(outlet)
                && (colon < 0 || (areBrief(text) && areCapitalised(text.substring(colon + 2))));
    }

    private static boolean hasAgency(String text) {
        StringTokenizer names = new StringTokenizer(text, "/|,");
        while (names.hasMoreTokens()) {
            String name = names.nextToken().strip();
            if (NewsAgency.named(name).isPresent() || isPictureAgency(name)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Getty Images}, {@code AFP via Getty Images}, {@code AP Photo}. */
    private static boolean isPictureAgency(String name) {
        boolean known = false;
        StringTokenizer words = new StringTokenizer(name);
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            boolean agency = WORDS.has("agency", word);
            known |= agency && (word.length() > 3 || word.equals(word.toUpperCase(Locale.ROOT)));
        }
        return known;
    }
}
