package org.strandline.store.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.strandline.record.Article;
import org.strandline.record.PageRecord;
import org.strandline.record.PageTime;
import org.strandline.text.Span;

/** Passages as the index keeps them, and back. */
final class Documents {

    private final Meaning meaning;

    Documents(Meaning meaning) {
        this.meaning = meaning;
    }

    /** One document for each passage of a page. */
    List<Document> of(PageRecord page) {
        List<Document> documents = new ArrayList<>();
        List<Draft> drafts = Cutter.of(page);
        for (int i = 0; i < drafts.size(); i++) {
            documents.add(document(page, drafts.get(i), i));
        }
        return documents;
    }

    private Document document(PageRecord page, Draft draft, int number) {
        String text = draft.span().of(page.article().text());
        Document document = new Document();
        document.add(new StringField(Field.KIND, draft.kind().word(), Store.YES));
        document.add(new StoredField(Field.START, draft.span().start()));
        document.add(new TextField(Field.TEXT, text, Store.YES));
        document.add(new NumericDocValuesField(Field.WORDING, number(words(text))));
        draft.who().forEach(name -> document.add(new StoredField(Field.WHO, name)));
        draft.known().forEach(name -> document.add(new TextField(Field.KNOWN, name, Store.NO)));
        draft.places().forEach(place -> document.add(new TextField(Field.PLACE, place, Store.NO)));
        for (String said : draft.said()) {
            document.add(new StoredField(Field.SAID, said));
            Timex.periods(said).forEach(period -> document.add(new StringField(Field.WHEN, period, Store.NO)));
        }
        if (draft.kind().isProse()) {
            document.add(new LongField(Field.STRETCH, stretch(page, number), Store.NO));
            meaning.of(text)
                    .map(Vectors::bytes)
                    .ifPresent(vector -> document.add(
                            new KnnByteVectorField(Field.MEANING, vector, VectorSimilarityFunction.DOT_PRODUCT)));
        }
        draft.within().ifPresent(of -> document.add(new LongField(Field.STRETCH, stretch(page, of), Store.NO)));
        addPage(document, page);
        return document;
    }

    private static void addPage(Document document, PageRecord page) {
        Article article = page.article();
        document.add(new StringField(Field.PAGE, page.id(), Store.YES));
        store(document, Field.HEADLINE, article.headline());
        store(document, Field.OUTLET, article.outlet());
        Optional<PageTime> time = article.published().or(article::updated);
        store(document, Field.PUBLISHED, time.map(PageTime::iso));
        store(document, Field.URL, page.source().url());
        store(document, Field.PATH, page.source().path());
        // A page without a date sorts behind all others, and is in no range.
        document.add(new LongField(
                Field.DAY, time.map(moment -> moment.date().toEpochDay()).orElse(Long.MIN_VALUE), Store.NO));
    }

    private static void store(Document document, String field, Optional<String> value) {
        value.ifPresent(present -> document.add(new StoredField(field, present)));
    }

    private static long stretch(PageRecord page, int number) {
        return number(page.id() + "#" + number);
    }

    /** A number for some words: others have another, as far as 64 bits can tell. */
    private static long number(String words) {
        BytesRef bytes = new BytesRef(words);
        return StringHelper.murmurhash3_x64_128(bytes)[0];
    }

    private static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        StringTokenizer parts = new StringTokenizer(text);
        while (parts.hasMoreTokens()) {
            words.append(parts.nextToken()).append(' ');
        }
        return words.toString();
    }

    /** The passage that a document is. */
    static Passage passage(Document document) {
        String text = document.get(Field.TEXT);
        int start = document.getField(Field.START).numericValue().intValue();
        PageLabel page = new PageLabel(
                document.get(Field.PAGE),
                Optional.ofNullable(document.get(Field.HEADLINE)),
                Optional.ofNullable(document.get(Field.OUTLET)),
                Optional.ofNullable(document.get(Field.PUBLISHED)),
                Optional.ofNullable(document.get(Field.URL)),
                Optional.ofNullable(document.get(Field.PATH)));
        return new Passage(
                page,
                Kind.of(document.get(Field.KIND)).orElseThrow(),
                new Span(start, start + text.length()),
                text,
                List.of(document.getValues(Field.WHO)),
                List.of(document.getValues(Field.SAID)),
                List.of());
    }
}
