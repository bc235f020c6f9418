package org.strandline.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.strandline.text.Span;
import org.strandline.words.WordList;

/** Reads what stands behind a name: the state or country that it lies in (Paris, Texas), or the word that makes it a county. */
final class Surroundings {

    private static final WordList WORDING = WordList.of(Surroundings.class, "wording.txt");

    /** "North Rhine-Westphalia", "United Arab Emirates": an area's name has no more words. */
    private static final int MOST_WORDS = 4;

    /** "Carver, Lamar County, Texas". */
    private static final int MOST_AREAS = 2;

    /** How far behind the first of several names "counties" may stand: "in Carver, Lamar and Pike counties". */
    private static final int LIST_LENGTH = 60;

    private final String text;
    private final PlaceNames names;
    private final Map<String, List<Place>> areas = new HashMap<>();

    Surroundings(String text, PlaceNames names) {
        this.text = text;
        this.names = names;
    }

    /** The areas named behind a comma or in brackets behind {@code mention}; none where it stands in a list of its like. */
    List<Place> areasBehind(Span mention) {
        List<Place> behind = new ArrayList<>();
        int from = mention.end();
        for (int i = 0; i < MOST_AREAS; i++) {
            int start = behindComma(from);
            if (start < 0) {
                break;
            }
            List<Integer> ends = wordEnds(start);
            int end = -1;
            for (int words = ends.size() - 1; words >= 0 && end < 0; words--) {
                List<Place> found = areas.computeIfAbsent(text.substring(start, ends.get(words)), names::areas);
                if (!found.isEmpty()) {
                    behind.addAll(found);
                    end = ends.get(words);
                }
            }
            if (end < 0) {
                break;
            }
            from = end;
        }
        return behind;
    }

    /** Whether what follows {@code mention} makes it the name of a county: "DeKalb County", "DeKalb and Barrow counties". */
    boolean isCounty(Span mention) {
        int limit = Math.min(text.length(), mention.end() + LIST_LENGTH);
        StringBuilder word = new StringBuilder();
        for (int i = mention.end(); i < limit; i++) {
            char letter = text.charAt(i);
            if (Character.isLetter(letter)) {
                word.append(Character.toLowerCase(letter));
            } else if (letter == ' ' || letter == ',') {
                if (WORDING.has("county", word.toString())) {
                    return true;
                }
                if (!word.isEmpty()
                        && !word.toString().equals("and")
                        && !Character.isUpperCase(text.charAt(i - word.length()))) {
                    return false;
                }
                word.setLength(0);
            } else {
                break;
            }
        }
        return WORDING.has("county", word.toString());
    }

    private int behindComma(int offset) {
        for (String mark : List.of(", ", " (")) {
            if (text.startsWith(mark, offset)) {
                return offset + mark.length();
            }
        }
        return -1;
    }

    /** Where the first words from {@code start} end, as long as each begins with a capital letter or is small and short: "of", "and". */
    private List<Integer> wordEnds(int start) {
        List<Integer> ends = new ArrayList<>();
        int from = start;
        while (ends.size() < MOST_WORDS && from < text.length() && Character.isUpperCase(text.charAt(from))) {
            int end = from;
            while (end < text.length() && end - start < PlaceKey.LONGEST && isInWord(text.charAt(end))) {
                end++;
            }
            ends.add(end);
            from = end < text.length() && text.charAt(end) == ' ' ? end + 1 : text.length();
        }
        return ends;
    }

    private static boolean isInWord(char letter) {
        return Character.isLetter(letter) || letter == '.' || letter == '-' || letter == '\'' || letter == '’';
    }
}
