package org.strandline.store.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;

/**
 * Answers queries by two rankings made one: by words (BM25), and by meaning. Stretches of text have vectors; a fact is ranked by the
 * stretch that it stands in.
 */
final class Lookup {

    /** How far down each ranking is looked. */
    private static final int DEEP = 100;

    /**
     * Passages whose vectors are less alike than this say something else. Of 26 invented pairs of a search and the passage that it means
     * 25 are over it; of the searches with the other passages 95% are under it.
     */
    private static final double LEAST_ALIKE = 0.25;

    private final Meaning meaning;
    private final Clauses clauses = new Clauses();

    Lookup(Meaning meaning) {
        this.meaning = meaning;
    }

    List<Passage> search(IndexSearcher searcher, Query query, int most) throws IOException {
        if (!query.hasWords()) {
            return Results.of(searcher, newest(searcher, query, most), most);
        }
        List<List<Integer>> rankings = List.of(byWords(searcher, query), byMeaning(searcher, query));
        List<Integer> best =
                Fusion.of(rankings).stream().map(Fusion.Ranked::thing).toList();
        return Results.of(searcher, best, most);
    }

    private List<Integer> newest(IndexSearcher searcher, Query query, int most) throws IOException {
        Sort byDay = new Sort(new SortedNumericSortField(Field.DAY, SortField.Type.LONG, true), SortField.FIELD_DOC);
        BooleanQuery allowed = clauses.allowed(query, query.kinds()).build();
        return documents(searcher.search(allowed, Math.max(most, DEEP), byDay).scoreDocs);
    }

    private List<Integer> byWords(IndexSearcher searcher, Query query) throws IOException {
        BooleanQuery wanted = clauses.allowed(query, query.kinds())
                .add(clauses.wanted(query), Occur.MUST)
                .build();
        return documents(searcher.search(wanted, DEEP).scoreDocs);
    }

    private List<Integer> byMeaning(IndexSearcher searcher, Query query) throws IOException {
        Optional<float[]> vector = meaning.of(query.wording());
        if (vector.isEmpty()) {
            return List.of();
        }
        Set<Kind> prose = EnumSet.noneOf(Kind.class);
        Set<Kind> facts = EnumSet.noneOf(Kind.class);
        query.kinds().forEach(kind -> (kind.isProse() ? prose : facts).add(kind));
        if (facts.isEmpty()) {
            return nearest(searcher, query, vector.get(), prose);
        }
        List<Integer> all = nearest(searcher, query, vector.get(), Kind.PROSE);
        List<Integer> near = new ArrayList<>();
        if (!prose.isEmpty()) {
            near.addAll(prose.equals(Kind.PROSE) ? all : nearest(searcher, query, vector.get(), prose));
        }
        near.addAll(standingIn(searcher, query, all, facts));
        return near;
    }

    /** The stretches of text that mean most nearly what the query means. */
    private List<Integer> nearest(IndexSearcher searcher, Query query, float[] vector, Set<Kind> kinds)
            throws IOException {
        byte[] bytes = Vectors.bytes(vector);
        KnnByteVectorQuery nearest = clauses.allowedStretches(query, kinds)
                .map(allowed -> new KnnByteVectorQuery(Field.MEANING, bytes, DEEP, allowed))
                .orElseGet(() -> new KnnByteVectorQuery(Field.MEANING, bytes, DEEP));
        ScoreDoc[] found = searcher.search(nearest, DEEP).scoreDocs;
        return documents(Arrays.stream(found)
                .filter(hit -> Vectors.cosine(hit.score, vector.length) >= LEAST_ALIKE)
                .toArray(ScoreDoc[]::new));
    }

    /** The facts that stand in some stretches, those of the first stretch first. */
    private List<Integer> standingIn(IndexSearcher searcher, Query query, List<Integer> stretches, Set<Kind> facts)
            throws IOException {
        Numbers numbers = new Numbers(searcher, Field.STRETCH);
        Map<Long, Integer> ranks = new LinkedHashMap<>();
        for (int stretch : stretches) {
            ranks.put(numbers.of(stretch).orElseThrow(), ranks.size());
        }
        BooleanQuery inside = clauses.allowed(query, facts)
                .add(
                        LongField.newSetQuery(
                                Field.STRETCH,
                                ranks.keySet().stream()
                                        .mapToLong(Long::longValue)
                                        .toArray()),
                        Occur.FILTER)
                .build();
        record Inside(int document, int rank) {}
        List<Inside> found = new ArrayList<>();
        for (int document : documents(searcher.search(inside, DEEP * 10).scoreDocs)) {
            long stretch = numbers.of(document).orElseThrow();
            found.add(new Inside(document, ranks.getOrDefault(stretch, DEEP)));
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Inside::rank))
                .limit(DEEP)
                .map(Inside::document)
                .toList();
    }

    private static List<Integer> documents(ScoreDoc[] hits) {
        return Arrays.stream(hits).map(hit -> hit.doc).toList();
    }
}
