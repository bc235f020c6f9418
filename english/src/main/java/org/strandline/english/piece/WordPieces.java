package org.strandline.english.piece;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The word pieces of an atom: the longest known piece first, then the longest known continuation, as BERT's uncased vocabularies
 * want it (<a href="https://arxiv.org/abs/1609.08144">Wu et al. 2016</a>). Case and accents are taken off.
 */
public final class WordPieces {

    public static final String FIRST = "[CLS]";
    public static final String LAST = "[SEP]";
    private static final String UNKNOWN = "[UNK]";

    /** An atom's further pieces say nothing more about it. */
    private static final int MOST_PIECES = 12;

    private final Map<String, Integer> vocabulary;
    private final int longest;
    private final int first;
    private final int last;
    private final int unknown;

    /**
     * @param vocabulary the pieces in the order of their numbers; a continuation begins with {@code ##}
     */
    public WordPieces(List<String> vocabulary) {
        Map<String, Integer> numbers = HashMap.newHashMap(vocabulary.size());
        int length = 0;
        for (int i = 0; i < vocabulary.size(); i++) {
            numbers.put(vocabulary.get(i), i);
            length = Math.max(length, vocabulary.get(i).length());
        }
        this.vocabulary = numbers;
        this.longest = length;
        this.first = number(FIRST);
        this.last = number(LAST);
        this.unknown = number(UNKNOWN);
    }

    /** Number of the piece that a sequence begins with. */
    public int first() {
        return first;
    }

    /** Number of the piece that a sequence ends with. */
    public int last() {
        return last;
    }

    /** Numbers of the pieces of an atom, at least one, at most {@value MOST_PIECES}. */
    public int[] of(String atom) {
        String plain = plain(atom);
        List<Integer> pieces = new ArrayList<>(2);
        int from = 0;
        while (from < plain.length() && pieces.size() < MOST_PIECES) {
            int to = endOfWord(plain, from);
            addWord(plain.substring(from, to), pieces);
            from = to;
        }
        if (pieces.isEmpty()) {
            pieces.add(unknown);
        }
        return pieces.stream().limit(MOST_PIECES).mapToInt(Integer::intValue).toArray();
    }

    private void addWord(String word, List<Integer> pieces) {
        int before = pieces.size();
        int from = 0;
        while (from < word.length()) {
            Integer piece = null;
            int to = Math.min(word.length(), from + longest);
            while (to > from) {
                String candidate = word.substring(from, to);
                piece = vocabulary.get(from == 0 ? candidate : "##" + candidate);
                if (piece != null) {
                    break;
                }
                to--;
            }
            if (piece == null) {
                pieces.subList(before, pieces.size()).clear();
                pieces.add(unknown);
                return;
            }
            pieces.add(piece);
            from = to;
        }
    }

    /** A word ends before and after every mark. */
    private static int endOfWord(String plain, int from) {
        int to = from + 1;
        if (!Character.isLetterOrDigit(plain.charAt(from)) && !Character.isSurrogate(plain.charAt(from))) {
            return to;
        }
        while (to < plain.length()
                && (Character.isLetterOrDigit(plain.charAt(to)) || Character.isSurrogate(plain.charAt(to)))) {
            to++;
        }
        return to;
    }

    private static String plain(String atom) {
        boolean ascii = true;
        for (int i = 0; i < atom.length() && ascii; i++) {
            ascii = atom.charAt(i) < 128;
        }
        String lower = atom.toLowerCase(Locale.ROOT);
        if (ascii) {
            return lower;
        }
        String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(codePoint -> Character.getType(codePoint) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private int number(String piece) {
        Integer number = vocabulary.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("the vocabulary lacks " + piece);
        }
        return number;
    }
}
