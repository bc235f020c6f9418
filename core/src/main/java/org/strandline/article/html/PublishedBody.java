package org.strandline.article.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The text of the article as the page gives it to machines (JSON-LD {@code articleBody}), as evidence for which of its
 * lines are the article. Only ever evidence: the text itself may be cut short, old or full of furniture.
 */
final class PublishedBody {

    /** A page that gives none. */
    static final PublishedBody NONE = new PublishedBody(Set.of(), 0);

    private static final String NAME = "\"articleBody\"";
    private static final int LONGEST = 4;
    private static final int LEAST_WORDS = 40;

    private final Set<Long> shingles;
    private final int words;

    private PublishedBody(Set<Long> shingles, int words) {
        this.shingles = shingles;
        this.words = words;
    }

    /** Reads the first article body in the {@code json} of a script. */
    static PublishedBody in(String json) {
        int at = json.indexOf(NAME);
        if (at < 0) {
            return NONE;
        }
        int quote = json.indexOf('"', at + NAME.length());
        if (quote < 0) {
            return NONE;
        }
        List<Long> words = words(unescape(json, quote + 1));
        if (words.size() < LEAST_WORDS) {
            return NONE;
        }
        Set<Long> shingles = new HashSet<>();
        for (int start = 0; start < words.size(); start++) {
            long shingle = 1;
            for (int length = 1; length <= LONGEST && start + length <= words.size(); length++) {
                shingle = combine(shingle, words.get(start + length - 1));
                shingles.add(shingle);
            }
        }
        return new PublishedBody(shingles, words.size());
    }

    boolean isEmpty() {
        return words == 0;
    }

    int words() {
        return words;
    }

    /** Share of {@code line} that is in the published body, by shingles of up to four words. */
    double share(String line) {
        List<Long> lineWords = words(line);
        if (lineWords.isEmpty()) {
            return 0;
        }
        int length = Math.min(LONGEST, lineWords.size());
        int all = 0;
        int found = 0;
        for (int start = 0; start + length <= lineWords.size(); start++) {
            long shingle = 1;
            for (int next = start; next < start + length; next++) {
                shingle = combine(shingle, lineWords.get(next));
            }
            all++;
            found += shingles.contains(shingle) ? 1 : 0;
        }
        return (double) found / all;
    }

    private static long combine(long shingle, long word) {
        return shingle * 1_000_003L + word;
    }

    private static List<Long> words(String text) {
        List<Long> words = new ArrayList<>();
        long word = 0;
        for (int at = 0; at <= text.length(); at++) {
            char character = at < text.length() ? text.charAt(at) : ' ';
            if (Character.isLetterOrDigit(character)) {
                word = word * 31 + Character.toLowerCase(character) + 7;
            } else if (word != 0) {
                words.add(word);
                word = 0;
            }
        }
        return words;
    }

    private static String unescape(String json, int start) {
        StringBuilder text = new StringBuilder();
        for (int at = start; at < json.length() && json.charAt(at) != '"'; at++) {
            char character = json.charAt(at);
            if (character == '\\' && at + 1 < json.length()) {
                at++;
                char escaped = json.charAt(at);
                if (escaped == 'u' && at + 4 < json.length()) {
                    text.append(hex(json, at + 1));
                    at += 4;
                } else {
                    text.append("nrtbf".indexOf(escaped) >= 0 ? ' ' : escaped);
                }
            } else {
                text.append(character);
            }
        }
        return withoutTags(text);
    }

    private static char hex(String json, int start) {
        int value = 0;
        for (int at = start; at < start + 4; at++) {
            value = value * 16 + Math.max(0, Character.digit(json.charAt(at), 16));
        }
        return (char) value;
    }

    /** Some sites publish the body with its tags. */
    private static String withoutTags(StringBuilder text) {
        StringBuilder bare = new StringBuilder();
        boolean inTag = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '<' && at + 1 < text.length() && isTagStart(text.charAt(at + 1))) {
                inTag = true;
            } else if (character == '>' && inTag) {
                inTag = false;
                bare.append(' ');
            } else if (!inTag) {
                bare.append(character);
            }
        }
        return bare.toString();
    }

    private static boolean isTagStart(char character) {
        return character == '/' || Character.isLetter(character);
    }
}
