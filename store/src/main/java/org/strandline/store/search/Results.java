package org.strandline.store.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;

/** Makes passages of what was found: each passage once, with the pages that have the same words. */
final class Results {

    private static final Set<String> PAGE = Set.of(Field.PAGE);

    private Results() {}

    /** The first {@code most} passages of {@code found}, in its order. Nothing is read of what is not shown. */
    static List<Passage> of(IndexSearcher searcher, List<Integer> found, int most) throws IOException {
        Numbers wordings = new Numbers(searcher, Field.WORDING);
        Map<OptionalLong, List<Integer>> alike = new LinkedHashMap<>();
        for (int document : found) {
            OptionalLong wording = wordings.of(document);
            if (alike.containsKey(wording) || alike.size() < most) {
                alike.computeIfAbsent(wording, unused -> new ArrayList<>()).add(document);
            }
        }
        StoredFields fields = searcher.storedFields();
        List<Passage> passages = new ArrayList<>();
        for (List<Integer> documents : alike.values()) {
            passages.add(once(fields, documents));
        }
        return passages;
    }

    private static Passage once(StoredFields fields, List<Integer> alike) throws IOException {
        Passage first = Documents.passage(fields.document(alike.getFirst()));
        List<String> others = new ArrayList<>();
        for (int other : alike.subList(1, alike.size())) {
            String page = fields.document(other, PAGE).get(Field.PAGE);
            if (!page.equals(first.page().id()) && !others.contains(page)) {
                others.add(page);
            }
        }
        return new Passage(first.page(), first.kind(), first.span(), first.text(), first.who(), first.said(), others);
    }
}
