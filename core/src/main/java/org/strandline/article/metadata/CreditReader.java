package org.strandline.article.metadata;

import java.util.List;
import java.util.Optional;
import org.strandline.words.Vocabulary;

/** Tells the credit at the end of a caption from the caption. Tries the surest form first. */
final class CreditReader {

    private static final Vocabulary WORDS = Vocabulary.of(CreditReader.class, "credit-words.txt");
    private static final int LONGEST_CREDIT = 100;

    /** Words that open a credit without a colon: {@code photo by}, {@code courtesy of}. */
    private static final List<String> OPENINGS = Vocabulary.lines(CreditReader.class, "credit-openings.txt").stream()
            .map(opening -> opening + " ")
            .toList();

    private static final int LONGEST_OPENING =
            OPENINGS.stream().mapToInt(String::length).max().orElse(0);

    /** Openings, as they are written where no break is before them. */
    private static final List<String> INNER_LABELS = List.of(
            "Image copyright ",
            "Image source, ",
            "Image credit ",
            "Photo credit ",
            "Photo by ",
            "Photos by ",
            "Picture by ",
            "Image courtesy ",
            "Photo courtesy ");

    /** Photographs of news agencies whose names no sentence says in this way; they need no mark before them. */
    private static final List<String> SIGNATURES = List.of("AP Photo/", "REUTERS/", "AFP PHOTO/");

    /** Marks between a caption and its credit. */
    private static final List<String> BARS = List.of(" | ", " — ", " – ", " - ", " / ", " • ");

    /** {@code Credit...Jane Doe}: dots for a colon. */
    private static final String DOTTED_LABEL = "Credit...";

    /** Characters of a mark between a caption and its credit, with the spaces around it, and of a signature that is part of it. */
    private static final int LONGEST_MARK = 4;

    private static final int INITIALS = 4;
    private static final int YEAR = 4;
    private static final String RIGHTS = "all rights reserved";

    /** Characters of a caption before a bare name that is its credit. */
    private static final int SHORTEST_CAPTION = 12;

    private CreditReader() {}

    static CaptionLine split(String line) {
        String text = CaptionLabels.off(line).replace(DOTTED_LABEL, "Credit: ");
        return bracketed(text)
                .or(() -> labelled(text))
                .or(() -> marked(text))
                .or(() -> opened(text))
                .or(() -> signed(text))
                .orElseGet(() ->
                        new CaptionLine(Optional.of(text).filter(caption -> !caption.isEmpty()), Optional.empty()));
    }

    /**
     * Splits the words of a picture's box, where a name alone after the last sentence is a credit as well: {@code Boats leave
     * the harbour. Jane Doe}. Where two elements stand close, no space is between the sentence and the name.
     */
    static CaptionLine splitOfPicture(String line) {
        String text = apart(Lines.tidy(line));
        CaptionLine split = split(text);
        String shown = split.caption().orElse("");
        int start = lastSentence(shown, shown.length());
        boolean named =
                start > SHORTEST_CAPTION && start < shown.length() && CreditNames.isFullName(shown.substring(start));
        return named && text.startsWith(shown) ? of(text.substring(0, start), text.substring(start)) : split;
    }

    /** {@code text} with a space after a sentence near its end that has none, before a capital: {@code in Tamland.Jane Doe}. */
    private static String apart(String text) {
        for (int at = text.length() - 2; at > 1 && text.length() - at < LONGEST_CREDIT; at--) {
            boolean glued = text.charAt(at) == '.'
                    && Character.isUpperCase(text.charAt(at + 1))
                    && !Character.isUpperCase(text.charAt(at - 1))
                    && Character.isLetterOrDigit(text.charAt(at - 2));
            if (glued) {
                return text.substring(0, at + 1) + " " + text.substring(at + 1);
            }
        }
        return text;
    }

    /** {@code A harbour at dawn (Jane Doe/AP)}, {@code Boats leave the harbour at dawn. (Jane Doe)}. */
    private static Optional<CaptionLine> bracketed(String text) {
        String trimmed = text.endsWith(").") ? text.substring(0, text.length() - 1) : text;
        char close = trimmed.isEmpty() ? ' ' : trimmed.charAt(trimmed.length() - 1);
        int open = close == ')' ? trimmed.lastIndexOf('(') : close == ']' ? trimmed.lastIndexOf('[') : -1;
        if (open < 0) {
            return Optional.empty();
        }
        String inside = trimmed.substring(open + 1, trimmed.length() - 1).strip();
        boolean apart = open > 1 && Lines.isSentenceEnd(text.charAt(open - 2)) && CreditNames.isFullName(inside);
        return apart || isCredit(inside) || isLabelledName(inside) || CreditNames.areNameAndOutlet(inside)
                ? Optional.of(of(text.substring(0, open), inside))
                : Optional.empty();
    }

    /** {@code Photos Fen Fire Station}: a label without a colon, as brackets have. */
    private static boolean isLabelledName(String text) {
        int space = text.indexOf(' ');
        return space > 0
                && WORDS.has("label", text.substring(0, space))
                && CreditNames.areBrief(text)
                && CreditNames.areCapitalised(text.substring(space + 1));
    }

    /** {@code A harbour at dawn. Picture: Alamy}: the last label that opens the line or follows the end of a sentence. */
    private static Optional<CaptionLine> labelled(String text) {
        String marked = text.replace('：', ':');
        int first = tail(text);
        for (int colon = marked.lastIndexOf(':'); colon > first; colon = marked.lastIndexOf(':', colon - 1)) {
            int start = labelStart(text, colon);
            String credit = text.substring(colon + 1).strip();
            if (start >= 0 && !credit.isEmpty() && CreditNames.areBrief(credit)) {
                return Optional.of(of(text.substring(0, start), credit));
            }
        }
        return Optional.empty();
    }

    /** From where on a credit that ends {@code text} can begin, with the mark before it. */
    private static int tail(String text) {
        return Math.max(0, text.length() - LONGEST_CREDIT - LONGEST_MARK);
    }

    /** Where {@code mark} last stands in {@code text}, if that is in its {@code tail}; else a negative number. */
    private static int lastIn(String tail, String mark, String text) {
        int at = tail.lastIndexOf(mark);
        return at < 0 ? at : at + text.length() - tail.length();
    }

    /** Where the label before {@code colon} begins: {@code Picture}, {@code Image credit :}; -1 if none ends there. */
    private static int labelStart(String text, int colon) {
        int end = colon > 0 && text.charAt(colon - 1) == ' ' ? colon - 1 : colon;
        int start = hump(text, text.lastIndexOf(' ', end - 1) + 1, end);
        start = text.charAt(start) == '(' || text.charAt(start) == '[' ? start + 1 : start;
        if (!WORDS.has("label", text.substring(start, end))) {
            return -1;
        }
        int before = start < 2 ? 0 : text.lastIndexOf(' ', start - 2) + 1;
        String word = start > 0 ? text.substring(before, start - 1) : "";
        boolean outlet = isInitials(word) && Lines.isUpper(text.substring(start, end));
        boolean wider = WORDS.has("label", word) || WORDS.has("qualifier", word) || outlet;
        if (wider && isFree(text, before)) {
            return before;
        }
        return isFree(text, start) ? start : -1;
    }

    /** An outlet's initials before a label in capitals: {@code FN PHOTO: JANE DOE}. */
    private static boolean isInitials(String word) {
        return word.length() > 1 && word.length() <= INITIALS && Lines.isUpper(word);
    }

    /** Where a label begins that stands close behind the caption, as in {@code dawnPhoto:}, {@code dawn.Photo:}; {@code start} if it does not. */
    private static int hump(String text, int start, int end) {
        for (int at = end - 1; at > start; at--) {
            char before = text.charAt(at - 1);
            if (Character.isUpperCase(text.charAt(at))
                    && (Character.isLowerCase(before) || Lines.isSentenceEnd(before))) {
                return at;
            }
        }
        return start;
    }

    /** Whether a label can start at {@code at}: after a break, or with a capital. */
    private static boolean isFree(String text, int at) {
        return at < 2 || isBreak(text.charAt(at - 2)) || !Character.isLowerCase(text.charAt(at));
    }

    /** {@code A harbour at dawn | Getty Images}, {@code A harbour at dawn © Jane Doe}. */
    private static Optional<CaptionLine> marked(String text) {
        String tail = text.substring(tail(text));
        int sign = Math.max(text.lastIndexOf('©'), text.lastIndexOf('Ⓒ'));
        if (sign >= 0 && CreditNames.areBrief(text.substring(sign + 1))) {
            return Optional.of(of(text.substring(0, sign), withoutYear(text.substring(sign + 1))));
        }
        for (String bar : BARS) {
            int at = lastIn(tail, bar, text);
            if (at > 0 && isCredit(text.substring(at + bar.length()).strip())) {
                return wholly(text, at, bar.length());
            }
        }
        return Optional.empty();
    }

    /** The credit after the bar at {@code at}, with the name before it: {@code A harbour at dawn. Jane Doe / Getty Images}. */
    private static Optional<CaptionLine> wholly(String text, int at, int length) {
        boolean joins = text.charAt(at + 1) == '/' || text.charAt(at + 1) == '|';
        int start = joins ? lastSentence(text, at) : at;
        boolean name = joins && CreditNames.areNames(text.substring(start, at).strip());
        return Optional.of(
                name
                        ? of(text.substring(0, start), text.substring(start))
                        : of(text.substring(0, at), text.substring(at + length)));
    }

    /** Where the last sentence before {@code end} begins. */
    private static int lastSentence(String text, int end) {
        for (int at = end - 1; at > 1 && end - at < LONGEST_CREDIT; at--) {
            if (text.charAt(at - 1) == ' ' && Lines.isSentenceEnd(text.charAt(at - 2)) && !isInitial(text, at - 2)) {
                return at;
            }
        }
        return end < LONGEST_CREDIT ? 0 : end;
    }

    /** Whether the full stop at {@code at} is that of an initial: {@code J. Doe}. */
    private static boolean isInitial(String text, int at) {
        return text.charAt(at) == '.'
                && at > 0
                && Character.isUpperCase(text.charAt(at - 1))
                && (at == 1 || !Character.isLetter(text.charAt(at - 2)));
    }

    /** {@code 2024 Jane Doe} without the year. */
    private static String withoutYear(String text) {
        String credit = text.strip();
        boolean year = credit.length() > YEAR + 1
                && credit.charAt(YEAR) == ' '
                && credit.substring(0, YEAR).chars().allMatch(Character::isDigit);
        return year ? credit.substring(YEAR + 1) : credit;
    }

    /** {@code A harbour at dawn. Photo by Jane Doe}: an opening at the start or behind a break, looked for near the end only. */
    private static Optional<CaptionLine> opened(String text) {
        int first = Math.max(0, text.length() - LONGEST_CREDIT - LONGEST_OPENING);
        for (int at = text.length() - 2; at >= first; at--) {
            boolean starts = at == 0
                    || (at > 1 && text.charAt(at - 1) == ' ' && (isBreak(text.charAt(at - 2)) || isLabel(text, at)));
            int end = starts ? openingEnd(text, at) : -1;
            String credit = end < 0 ? "" : text.substring(end);
            if (!credit.isEmpty() && CreditNames.areBrief(credit) && CreditNames.areCapitalised(credit)) {
                return Optional.of(of(text.substring(0, at), credit));
            }
        }
        return Optional.empty();
    }

    /** Whether an opening with a capital that no sentence has in its middle stands at {@code at}: {@code dawn Image copyright AP}. */
    private static boolean isLabel(String text, int at) {
        return Character.isUpperCase(text.charAt(at))
                && INNER_LABELS.stream().anyMatch(label -> text.startsWith(label, at));
    }

    /** Where the opening at {@code at} ends, -1 if there is none. */
    private static int openingEnd(String text, int at) {
        int end = -1;
        for (String opening : OPENINGS) {
            if (text.regionMatches(true, at, opening, 0, opening.length())) {
                end = Math.max(end, at + opening.length());
            }
        }
        return end;
    }

    /** {@code A harbour at dawn. AP Photo/Jane Doe}, {@code A harbour at dawn. Getty Images}, {@code REUTERS/Jane Doe}. */
    private static Optional<CaptionLine> signed(String text) {
        if (isCredit(text)) {
            return Optional.of(of("", text));
        }
        String tail = text.substring(tail(text));
        for (String signature : SIGNATURES) {
            int at = lastIn(tail, signature, text);
            if (at > 1 && text.charAt(at - 1) == ' ' && CreditNames.areBrief(text.substring(at))) {
                return Optional.of(of(text.substring(0, at), text.substring(at)));
            }
        }
        for (int i = text.length() - 2; i > 1 && text.length() - i < LONGEST_CREDIT; i--) {
            if (text.charAt(i) == ' ' && Lines.isSentenceEnd(text.charAt(i - 1)) && !isInitial(text, i - 1)) {
                String credit = text.substring(i + 1);
                return isCredit(credit) ? Optional.of(of(text.substring(0, i), credit)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether {@code text}, on its own, can only be a credit. */
    private static boolean isCredit(String text) {
        if (!CreditNames.areBrief(text)) {
            return false;
        }
        int colon = text.indexOf(':');
        boolean labelled = colon > 0 && labelStart(text, colon) == 0;
        if (labelled || text.startsWith("©") || openingEnd(text, 0) > 0) {
            return true;
        }
        return CreditNames.areOwners(text);
    }

    private static boolean isBreak(char c) {
        return Lines.isSentenceEnd(c) || "|-–—,;)/•·".indexOf(c) >= 0;
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
        int end = openingEnd(credit, 0);
        if (end > 0) {
            return withoutRights(withoutYear(credit.substring(end)));
        }
        String open = credit.startsWith("©") ? withoutYear(credit.substring(1)) : credit;
        return withoutRights(open);
    }

    /** A credit without the full stop and "All rights reserved" behind it. */
    private static String withoutRights(String credit) {
        String open = credit.endsWith(".") ? credit.substring(0, credit.length() - 1) : credit;
        int at = open.length() - RIGHTS.length();
        boolean reserved = at > 1 && open.regionMatches(true, at, RIGHTS, 0, RIGHTS.length());
        return reserved ? withoutRights(open.substring(0, at).strip()) : open;
    }
}
