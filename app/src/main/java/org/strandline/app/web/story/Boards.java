package org.strandline.app.web.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Lays positions out as a board: the parties with most to say side by side, a row for each term. What most parties speak of comes first, of that what
 * most pages tell.
 */
final class Boards {

    private static final int MOST_PARTIES = 4;
    private static final int MOST_ROWS = 8;

    private static final Comparator<List<StoryView.Stand>> BY_WEIGHT = Comparator.comparingLong(Boards::parties)
            .thenComparingInt(Boards::pages)
            .reversed();

    private Boards() {}

    static Board of(List<StoryView.Stand> stands) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        stands.forEach(stand -> counts.merge(stand.party(), 1, Integer::sum));
        List<String> parties = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_PARTIES)
                .map(Map.Entry::getKey)
                .toList();
        Map<String, List<StoryView.Stand>> terms = new LinkedHashMap<>();
        List<StoryView.Stand> others = new ArrayList<>();
        for (StoryView.Stand stand : stands) {
            if (parties.contains(stand.party())) {
                terms.computeIfAbsent(key(stand.on()), unused -> new ArrayList<>())
                        .add(stand);
            } else {
                others.add(stand);
            }
        }
        List<Board.Row> rows = terms.values().stream()
                .sorted(BY_WEIGHT)
                .map(here -> row(here, parties))
                .toList();
        int shown = Math.min(MOST_ROWS, rows.size());
        return new Board(parties, rows.subList(0, shown), rows.subList(shown, rows.size()), others);
    }

    private static long parties(List<StoryView.Stand> stands) {
        return stands.stream().map(StoryView.Stand::party).distinct().count();
    }

    private static int pages(List<StoryView.Stand> stands) {
        return stands.stream().mapToInt(stand -> stand.proofs().size()).sum();
    }

    private static Board.Row row(List<StoryView.Stand> stands, List<String> parties) {
        Map<String, List<StoryView.Stand>> cells = new HashMap<>();
        stands.forEach(stand -> cells.computeIfAbsent(stand.party(), unused -> new ArrayList<>())
                .add(stand));
        return new Board.Row(
                stands.getFirst().on(),
                parties.stream()
                        .map(party -> cells.getOrDefault(party, List.of()))
                        .toList());
    }

    private static String key(String term) {
        String words = term.toLowerCase(Locale.ROOT).strip();
        return words.startsWith("the ") ? words.substring(4) : words;
    }
}
