package org.strandline.store.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;

/** Makes passages of what was found: each passage once, with the pages that have the same words. */
final class Results {

    private Results() {}

    /** The first {@code most} passages of {@code found}, in its order. */
    static List<Passage> of(IndexSearcher searcher, List<Integer> found, int most) throws IOException {
        StoredFields fields = searcher.storedFields();
        Map<String, List<Passage>> alike = new LinkedHashMap<>();
        for (int document : found) {
            Passage passage = Documents.passage(fields.document(document));
            String words = words(passage.text());
            if (alike.containsKey(words) || alike.size() < most) {
                alike.computeIfAbsent(words, key -> new ArrayList<>()).add(passage);
            }
        }
        return alike.values().stream().map(Results::once).toList();
    }

    private static Passage once(List<Passage> alike) {
        Passage first = alike.getFirst();
        List<String> others = alike.stream()
                .map(passage -> passage.page().id())
                .filter(page -> !page.equals(first.page().id()))
                .distinct()
                .toList();
        return new Passage(first.page(), first.kind(), first.span(), first.text(), first.who(), first.said(), others);
    }

    private static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        StringTokenizer parts = new StringTokenizer(text);
        while (parts.hasMoreTokens()) {
            words.append(parts.nextToken()).append(' ');
        }
        return words.toString();
    }
}
