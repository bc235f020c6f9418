package org.strandline.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.strandline.article.ArticleReader;
import org.strandline.article.Extraction;
import org.strandline.article.LanguageIdentifier;
import org.strandline.record.Article;
import org.strandline.record.Page;
import org.strandline.record.PageRecord;
import org.strandline.record.PageRecord.Facts;
import org.strandline.record.Reading;
import org.strandline.record.Received;
import org.strandline.record.Rejected;

/** Reads pages. Immutable; may be shared between threads; reading one page never changes how another is read. */
public final class PageReader {

    /** The reader's version: two records of one page differ only if this does. */
    public static final String VERSION = "0.1.0";

    private static final String ENGLISH = "en";

    private final ArticleReader articles;
    private final Optional<FactReader> facts;

    private PageReader(LanguageIdentifier languages, Optional<FactReader> facts) {
        this.articles = new ArticleReader(languages);
        this.facts = facts;
    }

    /**
     * A reader of articles and of the facts in those that are in English.
     *
     * @param sentences reads English
     * @param day the day against which times are read on pages that have no date themselves
     */
    public static PageReader of(LanguageIdentifier languages, SentenceReader sentences, Optional<LocalDate> day) {
        return new PageReader(languages, Optional.of(new FactReader(sentences, day)));
    }

    /** A reader of articles that takes no facts from them. */
    public static PageReader ofArticles(LanguageIdentifier languages) {
        return new PageReader(languages, Optional.empty());
    }

    public Reading read(Received received) {
        return switch (received) {
            case Rejected rejected -> rejected;
            case Page page -> read(page);
        };
    }

    private Reading read(Page page) {
        if (page.text().isBlank()) {
            return new Rejected(page.id(), page.source(), Rejected.Reason.EMPTY, "nothing but white space");
        }
        return switch (articles.read(page)) {
            case Extraction.Found(Article article) ->
                new PageRecord(page.id(), VERSION, page.source(), article, facts(article));
            case Extraction.None(String detail) ->
                new Rejected(page.id(), page.source(), Rejected.Reason.NOT_AN_ARTICLE, detail);
        };
    }

    private Facts facts(Article article) {
        boolean english =
                article.language().equals(ENGLISH) || article.language().startsWith(ENGLISH + "-");
        return english ? facts.map(reader -> reader.read(article)).orElse(Facts.NONE) : Facts.NONE;
    }
}
