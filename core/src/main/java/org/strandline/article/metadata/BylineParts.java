package org.strandline.article.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import org.strandline.article.metadata.BylinePart.Kind;
import org.strandline.words.Vocabulary;

/** Takes a byline, without its "By", apart into names, titles, agencies and the rest. */
final class BylineParts {

    private static final Vocabulary ROLES = Vocabulary.of(BylineParts.class, "byline-roles.txt");
    private static final Vocabulary OUTLETS = Vocabulary.of(BylineParts.class, "outlet-words.txt");
    private static final String NOUN = "noun";
    private static final String MODIFIER = "modifier";
    private static final String DESK = "desk";
    private static final String ACCOUNT = "account";

    /** Words between two names. */
    private static final Set<String> JOINTS =
            Set.of("and", "&", "with", "und", "et", "y", "e", "og", "och", "en", "met", "avec", "mit");

    /** Marks between two parts. */
    private static final Set<String> MARKS = Set.of("|", "/", "–", "—", "-", "•", "·", "»", "//", "*");

    /** Words before a place or a publication. */
    private static final Set<String> TAILS = Set.of("in", "for", "at", "from", "of", "à", "para", "aus", "für", "pour");

    private static final int MOST_WORDS_OF_A_PLACE = 6;
    private static final int MOST_WORDS_OF_AN_ACCOUNT = 2;

    private BylineParts() {}

    /** The parts of {@code byline} in order, a job title inside a part taken off; up to the first that refuses the line. */
    static List<BylinePart> of(String byline) {
        List<BylinePart> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean tail = false;
        boolean joined = false;
        int words = 0;
        StringTokenizer tokens = new StringTokenizer(spaced(byline), " ");
        while (tokens.hasMoreTokens() && !endsInProse(parts)) {
            String token = tokens.nextToken();
            String lower = token.toLowerCase(Locale.ROOT);
            boolean opensTail = TAILS.contains(token) && words > 0;
            if (isAddress(token) || MARKS.contains(token) || (JOINTS.contains(lower) && words != 1) || opensTail) {
                add(parts, part, tail);
                tail = opensTail;
                joined = JOINTS.contains(lower);
                words = 0;
            } else {
                boolean closes = token.endsWith(",") || token.endsWith(";");
                part.append(part.isEmpty() ? "" : " ").append(token, 0, token.length() - (closes ? 1 : 0));
                words++;
                if (closes) {
                    add(parts, part, tail);
                    tail = false;
                    joined = false;
                    words = 0;
                }
            }
        }
        add(parts, part, tail);
        return withOutlet(parts, joined);
    }

    private static boolean endsInProse(List<BylinePart> parts) {
        return !parts.isEmpty() && parts.getLast().kind() == Kind.PROSE;
    }

    /** A name that ends the line after a comma, and that publications are made of, is one: {@code Jane Doe, Kestrel Courier}. */
    private static List<BylinePart> withOutlet(List<BylinePart> parts, boolean joined) {
        boolean last = parts.size() > 1 && !joined && parts.getLast().kind() == Kind.PERSON;
        if (last && isOutlet(parts.getLast().text())) {
            parts.set(
                    parts.size() - 1,
                    new BylinePart(Kind.OUTLET, parts.getLast().text()));
        }
        return parts;
    }

    /** Sets a slash between words apart, but not the slashes of an address. */
    private static String spaced(String byline) {
        return byline.contains("://")
                ? byline
                : byline.replace("/", " / ")
                        .replace("(", ", ")
                        .replace(")", ", ")
                        .replace(",", ", ");
    }

    private static void add(List<BylinePart> parts, StringBuilder text, boolean tail) {
        String words = trimmed(text.toString());
        text.setLength(0);
        if (!words.isEmpty()) {
            parts.add(tail ? tail(words) : classify(words));
        }
    }

    private static String trimmed(String text) {
        int end = text.length();
        while (end > 0 && isLoose(text, end)) {
            end--;
        }
        return text.substring(0, end).strip();
    }

    private static boolean isLoose(String text, int end) {
        char last = text.charAt(end - 1);
        return last == ':' || (last == '.' && !endsWithInitial(text, end));
    }

    /** Whether the full stop before {@code end} belongs to an initial, as in {@code J.} or {@code Jr.} */
    private static boolean endsWithInitial(String text, int end) {
        int start = text.lastIndexOf(' ', end - 1) + 1;
        return end - start <= 3 && Character.isUpperCase(text.charAt(start)) && start > 0;
    }

    private static BylinePart tail(String words) {
        Optional<String> agency = NewsAgency.named(words);
        if (agency.isPresent()) {
            return new BylinePart(Kind.AGENCY, agency.get());
        }
        if (isOutlet(words)) {
            return new BylinePart(Kind.OUTLET, words);
        }
        int count = new StringTokenizer(words).countTokens();
        boolean place = (PersonName.isCapitalised(words) && count <= MOST_WORDS_OF_A_PLACE)
                || (Character.isUpperCase(words.codePointAt(0)) && count == 2);
        return new BylinePart(place ? Kind.PLACE : Kind.PROSE, words);
    }

    static BylinePart classify(String words) {
        if (isNoise(words)) {
            return new BylinePart(Kind.NOISE, words);
        }
        if (isAccount(words)) {
            return new BylinePart(Kind.ROLE, words);
        }
        Optional<String> agency = NewsAgency.named(words);
        if (agency.isPresent()) {
            return new BylinePart(Kind.AGENCY, agency.get());
        }
        int role = roleStart(words);
        if (role == 0) {
            return new BylinePart(Kind.ROLE, words);
        }
        if (role > 0) {
            return withRole(words.substring(0, role).strip());
        }
        if (ROLES.has(DESK, lastWord(words)) && PersonName.isCapitalised(words)) {
            return new BylinePart(Kind.DESK, words);
        }
        return new BylinePart(
                PersonName.isName(words) ? Kind.PERSON : isOutlet(words) ? Kind.OUTLET : Kind.PROSE, words);
    }

    private static BylinePart withRole(String name) {
        Optional<String> agency = NewsAgency.named(name);
        if (agency.isPresent()) {
            return new BylinePart(Kind.AGENCY, agency.get());
        }
        boolean several = name.indexOf(' ') > 0;
        if (isOutlet(name)) {
            return new BylinePart(Kind.OUTLET, name);
        }
        return new BylinePart(PersonName.isName(name) && several ? Kind.PERSON_WITH_ROLE : Kind.ROLE, name);
    }

    private static boolean isAddress(String words) {
        return words.indexOf('@') >= 0 || words.contains("://") || words.startsWith("www.");
    }

    static boolean isNoise(String words) {
        return isAddress(words)
                || (words.chars().anyMatch(Character::isDigit)
                        && PublicationTimes.parse(words).isPresent());
    }

    /** An account of the publisher's system that nobody put a name to: {@code admin}, {@code Super User}. */
    static boolean isAccount(String words) {
        return ROLES.has(ACCOUNT, lastWord(words))
                && new StringTokenizer(words).countTokens() <= MOST_WORDS_OF_AN_ACCOUNT;
    }

    /** Where the job title that ends {@code words} begins; -1 if they do not end in one. */
    private static int roleStart(String words) {
        if (!ROLES.has(NOUN, lastWord(words))) {
            return -1;
        }
        int start = words.lastIndexOf(' ') + 1;
        while (start > 1) {
            int before = words.lastIndexOf(' ', start - 2) + 1;
            String word = words.substring(before, start - 1);
            if (!ROLES.has(MODIFIER, word) && !ROLES.has(NOUN, word)) {
                break;
            }
            start = before;
        }
        return start;
    }

    /** Whether {@code words} are the name of a publication, by what such names are made of. */
    static boolean isOutlet(String words) {
        return PersonName.isCapitalised(words) && OUTLETS.has(lastWord(words));
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
