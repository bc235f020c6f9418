package org.strandline.article.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;

/** Tells the credit at the end of a caption from the caption. Tries the surest form first. */
final class CreditReader {

    private static final Vocabulary WORDS = Vocabulary.of("credit-words.txt");
    private static final int LONGEST_CREDIT = 100;
    private static final int MOST_WORDS = 12;

    /** Words that open a credit without a colon. */
    private static final List<String> OPENINGS = List.of(
            "photo by ",
            "photos by ",
            "photograph by ",
            "picture by ",
            "image by ",
            "images by ",
            "pic by ",
            "illustration by ",
            "graphic by ",
            "photo courtesy of ",
            "photo courtesy ",
            "courtesy of ",
            "courtesy ",
            "foto von ",
            "photo de ");

    private CreditReader() {}

    static CaptionLine split(String line) {
        String text = Lines.tidy(line);
        return bracketed(text)
                .or(() -> labelled(text))
                .or(() -> marked(text))
                .or(() -> opened(text))
                .or(() -> signed(text))
                .orElseGet(() ->
                        new CaptionLine(Optional.of(text).filter(caption -> !caption.isEmpty()), Optional.empty()));
    }

    /** {@code A harbour at dawn (Jane Doe/AP)}. */
    private static Optional<CaptionLine> bracketed(String text) {
        String trimmed = text.endsWith(").") ? text.substring(0, text.length() - 1) : text;
        char close = trimmed.isEmpty() ? ' ' : trimmed.charAt(trimmed.length() - 1);
        int open = close == ')' ? trimmed.lastIndexOf('(') : close == ']' ? trimmed.lastIndexOf('[') : -1;
        if (open < 0) {
            return Optional.empty();
        }
        String inside = trimmed.substring(open + 1, trimmed.length() - 1).strip();
        return isCredit(inside) || isNameAndOutlet(inside)
                ? Optional.of(of(text.substring(0, open), inside))
                : Optional.empty();
    }

    /** {@code A harbour at dawn. Picture: Alamy}: the last label that opens the line or follows the end of a sentence. */
    private static Optional<CaptionLine> labelled(String text) {
        for (int colon = text.lastIndexOf(':'); colon > 0; colon = text.lastIndexOf(':', colon - 1)) {
            int start = labelStart(text, colon);
            String credit = text.substring(colon + 1).strip();
            if (start >= 0 && !credit.isEmpty() && isBrief(credit)) {
                return Optional.of(of(text.substring(0, start), credit));
            }
        }
        return Optional.empty();
    }

    /** Where the label before {@code colon} begins: {@code Picture}, {@code Image credit}; -1 if none ends there. */
    private static int labelStart(String text, int colon) {
        int start = text.lastIndexOf(' ', colon - 1) + 1;
        if (!WORDS.has("label", text.substring(start, colon).strip())) {
            return -1;
        }
        int before = start < 2 ? 0 : text.lastIndexOf(' ', start - 2) + 1;
        String word = start > 0 ? text.substring(before, start - 1) : "";
        boolean wider = WORDS.has("label", word) || WORDS.has("qualifier", word);
        if (wider && isFree(text, before)) {
            return before;
        }
        return isFree(text, start) ? start : -1;
    }

    /** Whether a label can start at {@code at}: after a break, or with a capital. */
    private static boolean isFree(String text, int at) {
        return at == 0 || isBreak(text.charAt(at - 2)) || Character.isUpperCase(text.charAt(at));
    }

    /** {@code A harbour at dawn | Getty Images}, {@code A harbour at dawn © Jane Doe}. */
    private static Optional<CaptionLine> marked(String text) {
        int sign = Math.max(text.lastIndexOf('©'), text.lastIndexOf('Ⓒ'));
        if (sign >= 0 && isBrief(text.substring(sign + 1))) {
            return Optional.of(of(text.substring(0, sign), text.substring(sign + 1)));
        }
        int bar = Math.max(text.lastIndexOf(" | "), Math.max(text.lastIndexOf(" — "), text.lastIndexOf(" – ")));
        if (bar > 0 && isCredit(text.substring(bar + 3).strip())) {
            return Optional.of(of(text.substring(0, bar), text.substring(bar + 3)));
        }
        return Optional.empty();
    }

    /** {@code A harbour at dawn. Photo by Jane Doe}. */
    private static Optional<CaptionLine> opened(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() != text.length()) {
            return Optional.empty();
        }
        for (String opening : OPENINGS) {
            int at = lower.lastIndexOf(opening);
            boolean starts = at == 0 || (at > 1 && isSentenceEnd(text.charAt(at - 2)));
            String credit = starts ? text.substring(at + opening.length()) : "";
            if (!credit.isEmpty() && isBrief(credit) && PersonName.isCapitalised(plain(credit))) {
                return Optional.of(of(text.substring(0, at), credit));
            }
        }
        return Optional.empty();
    }

    /** {@code A harbour at dawn. AP Photo/Jane Doe}, {@code A harbour at dawn. Getty Images}, {@code REUTERS/Jane Doe}. */
    private static Optional<CaptionLine> signed(String text) {
        if (isCredit(text)) {
            return Optional.of(of("", text));
        }
        for (int i = text.length() - 2; i > 1 && text.length() - i < LONGEST_CREDIT; i--) {
            if (text.charAt(i) == ' ' && isSentenceEnd(text.charAt(i - 1))) {
                String credit = text.substring(i + 1);
                return isCredit(credit) ? Optional.of(of(text.substring(0, i), credit)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether {@code text}, on its own, can only be a credit. */
    private static boolean isCredit(String text) {
        if (!isBrief(text)) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        int colon = text.indexOf(':');
        boolean labelled = colon > 0 && labelStart(text, colon) == 0;
        if (labelled || text.startsWith("©") || OPENINGS.stream().anyMatch(lower::startsWith)) {
            return true;
        }
        return (PersonName.isCapitalised(plain(text)) && hasAgency(text))
                || isPersonAndOutlet(text, "/")
                || isPersonAndOutlet(text, " for ");
    }

    /** {@code Jane Doe/Kestrel Courier}, {@code Jane Doe for the Kestrel Courier}. */
    private static boolean isPersonAndOutlet(String text, String joint) {
        int at = text.indexOf(joint);
        String person = at < 0 ? "" : text.substring(0, at).strip();
        String outlet = at < 0 ? "" : text.substring(at + joint.length()).strip();
        return person.indexOf(' ') > 0 && PersonName.isName(person) && PersonName.isCapitalised(outlet);
    }

    /** {@code Jane Doe/The Fen Post}: a bracket with a name, a bar and an outlet, whatever outlet it is. */
    private static boolean isNameAndOutlet(String text) {
        int bar = text.indexOf('/');
        return bar > 0
                && isBrief(text)
                && text.substring(0, bar).strip().indexOf(' ') > 0
                && PersonName.isCapitalised(plain(text))
                && text.chars().noneMatch(Character::isDigit);
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

    /** {@code text} with marks between names as white space and small words of credits left out. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        StringTokenizer words = new StringTokenizer(text, " /|,&+");
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            boolean small = word.equalsIgnoreCase("via") || word.equalsIgnoreCase("by") || WORDS.has("agency", word);
            plain.append(small ? "X" : word).append(' ');
        }
        return plain.toString().strip();
    }

    private static boolean isBrief(String text) {
        return text.length() <= LONGEST_CREDIT && new StringTokenizer(text).countTokens() <= MOST_WORDS;
    }

    private static boolean isBreak(char c) {
        return isSentenceEnd(c) || "|-–—,;)/•·".indexOf(c) >= 0;
    }

    private static boolean isSentenceEnd(char c) {
        return c == '.' || c == '!' || c == '?' || c == '”' || c == '"' || c == '\'' || c == '’';
    }

    private static CaptionLine of(String caption, String credit) {
        return new CaptionLine(
                Optional.of(trimmedCaption(caption)).filter(text -> !text.isEmpty()),
                Optional.of(withoutLabel(credit.strip())).filter(text -> !text.isEmpty()));
    }

    /** The caption without the brackets, dashes and the full stop that led up to the credit. */
    private static String trimmedCaption(String caption) {
        int end = caption.length();
        while (end > 0 && " (|[-–—/,;".indexOf(caption.charAt(end - 1)) >= 0) {
            end--;
        }
        return caption.substring(0, end).strip();
    }

    private static String withoutLabel(String credit) {
        int colon = credit.indexOf(':');
        if (colon > 0 && labelStart(credit, colon) == 0) {
            return withoutLabel(credit.substring(colon + 1).strip());
        }
        String lower = credit.toLowerCase(Locale.ROOT);
        for (String opening : OPENINGS) {
            if (lower.startsWith(opening)) {
                return credit.substring(opening.length()).strip();
            }
        }
        String open = credit.startsWith("©") ? credit.substring(1).strip() : credit;
        return open.endsWith(".") ? open.substring(0, open.length() - 1) : open;
    }
}
