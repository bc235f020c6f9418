package org.strandline.bench.scale;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.strandline.record.PageRecord;
import org.strandline.store.PassageSearch;
import org.strandline.store.search.Asked;
import org.strandline.store.search.Query;
import org.strandline.store.search.QueryReader;

/** Searches as people type them: three words of a page, and at every fourth a filter. */
final class Searches {

    private static final int RESULTS = 10;
    private static final int SHORTEST_WORD = 5;
    private static final int WORDS = 3;
    private static final int TRIAL = 100;

    private final List<Query> queries = new ArrayList<>();

    /** Searches for words of {@code pages}, one for each. */
    Searches(List<PageRecord> pages) {
        for (String typed : typed(pages)) {
            Asked asked = QueryReader.read(typed);
            if (asked instanceof Query query) {
                queries.add(query);
            }
        }
    }

    /** What people type who look for what {@code pages} tell, one for each. */
    static List<String> typed(List<PageRecord> pages) {
        SplittableRandom random = new SplittableRandom(pages.size());
        List<String> all = new ArrayList<>();
        for (PageRecord page : pages) {
            List<String> words = new ArrayList<>();
            WordRuns.of(page.article().text(), word -> {
                if (word.length() >= SHORTEST_WORD) {
                    words.add(word);
                }
                return word;
            });
            List<String> typed = new ArrayList<>();
            for (int i = 0; i < WORDS && !words.isEmpty(); i++) {
                typed.add(words.get(random.nextInt(words.size())));
            }
            typed.addAll(filter(page, all.size() % 8));
            all.add(String.join(" ", typed));
        }
        return all;
    }

    private static List<String> filter(PageRecord page, int number) {
        return switch (number) {
            case 3 ->
                page.article().published().stream()
                        .map(time -> "from:" + time.date())
                        .toList();
            case 7 -> List.of("kind:statement");
            default -> List.of();
        };
    }

    /** Milliseconds of processor time that each search took, the least first. The searches are warmed up before. */
    List<Double> run(PassageSearch search) throws IOException {
        for (Query query : queries.subList(0, Math.min(TRIAL, queries.size()))) {
            search.search(query, RESULTS);
        }
        List<Double> times = new ArrayList<>();
        for (Query query : queries) {
            times.add(Cost.once(() -> search.search(query, RESULTS)));
        }
        Collections.sort(times);
        return times;
    }
}
