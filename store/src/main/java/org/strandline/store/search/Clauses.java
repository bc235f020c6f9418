package org.strandline.store.search;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** What is asked of the index for a query. Only whole words and phrases are, so that no query costs more than its words. */
final class Clauses {

    /** Words of a name may stand in another order or with another name between them: "Dravec, Ilona". */
    private static final int LOOSE = 4;

    private static final org.apache.lucene.search.Query ALL = MatchAllDocsQuery.INSTANCE;

    private final Words words = new Words();

    /** The passages that may be found, of some kinds. */
    BooleanQuery.Builder allowed(Query query, Set<Kind> kinds) {
        BooleanQuery.Builder allowed = new BooleanQuery.Builder();
        allowed.add(ofKinds(kinds), Occur.FILTER);
        Query.Filters filters = query.filters();
        filters.who().forEach(name -> allowed.add(phrase(Field.KNOWN, name, LOOSE), Occur.FILTER));
        filters.places().forEach(place -> allowed.add(phrase(Field.PLACE, place, 0), Occur.FILTER));
        filters.said().ifPresent(said -> allowed.add(new TermQuery(new Term(Field.WHEN, said)), Occur.FILTER));
        if (filters.from().isPresent() || filters.to().isPresent()) {
            long from = filters.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE + 1);
            long to = filters.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
            allowed.add(LongPoint.newRangeQuery(Field.DAY, from, to), Occur.FILTER);
        }
        query.phrases().forEach(phrase -> allowed.add(phrase(Field.TEXT, phrase, 0), Occur.FILTER));
        query.without().forEach(phrase -> allowed.add(phrase(Field.TEXT, phrase, 0), Occur.MUST_NOT));
        return allowed;
    }

    private static org.apache.lucene.search.Query ofKinds(Set<Kind> kinds) {
        return kinds.containsAll(EnumSet.allOf(Kind.class))
                ? ALL
                : new TermInSetQuery(
                        Field.KIND,
                        kinds.stream().map(kind -> new BytesRef(kind.word())).toList());
    }

    /**
     * The stretches of text that may be found, of some kinds; empty where all may be. Looking through a hundred thousand pages for what
     * may be found takes longer than finding it.
     */
    Optional<BooleanQuery> allowedStretches(Query query, Set<Kind> kinds) {
        // Nothing else has a vector.
        boolean all = kinds.containsAll(Kind.PROSE);
        BooleanQuery allowed =
                allowed(query, all ? EnumSet.allOf(Kind.class) : kinds).build();
        boolean any =
                allowed.clauses().stream().allMatch(clause -> clause.query().equals(ALL));
        return any ? Optional.empty() : Optional.of(allowed);
    }

    /** Passages with any of the words, the more and the rarer the better. */
    org.apache.lucene.search.Query wanted(Query query) {
        List<String> all = words.of(Field.TEXT, String.join(" ", query.words()));
        List<String> telling = all.stream()
                .filter(word -> !EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word))
                .toList();
        BooleanQuery.Builder wanted = new BooleanQuery.Builder();
        (telling.isEmpty() ? all : telling)
                .stream()
                        .distinct()
                        .forEach(word -> wanted.add(new TermQuery(new Term(Field.TEXT, word)), Occur.SHOULD));
        query.phrases().forEach(phrase -> wanted.add(phrase(Field.TEXT, phrase, 0), Occur.SHOULD));
        return wanted.build();
    }

    private org.apache.lucene.search.Query phrase(String field, String text, int slop) {
        List<String> terms = words.of(field, text);
        return switch (terms.size()) {
            case 0 -> MatchNoDocsQuery.INSTANCE;
            case 1 -> new TermQuery(new Term(field, terms.getFirst()));
            default -> new PhraseQuery(slop, field, terms.toArray(String[]::new));
        };
    }
}
