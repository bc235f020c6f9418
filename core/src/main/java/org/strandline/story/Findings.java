package org.strandline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is found across the pages of a story before anything is told of it: each layer with what the pages say of each fact. */
final class Findings {

    private final StoryPages pages;
    private final Moments moments;
    private final Origins origins;
    private final Subjects subjects;
    private final List<PageText> texts;
    private final List<Quotation> quotations;
    private final List<Ledger.Draft> ledger;
    private final List<List<Happening>> happenings;
    private final List<Stances.Draft> stances;

    Findings(StoryPages pages) {
        this.pages = pages;
        this.moments = Moments.of(pages.pages(), pages.versions());
        this.origins = Origins.of(pages);
        this.subjects = Subjects.of(pages, moments);
        this.texts = pages.pages().stream().map(PageText::of).toList();
        this.quotations = Quotations.of(texts, subjects, moments, origins);
        this.ledger = Ledger.of(texts, subjects, moments);
        this.happenings = Happenings.of(texts, subjects);
        this.stances = Stances.of(texts, subjects);
    }

    Moments moments() {
        return moments;
    }

    Origins origins() {
        return origins;
    }

    Subjects subjects() {
        return subjects;
    }

    List<PageText> texts() {
        return texts;
    }

    List<Quotation> quotations() {
        return quotations;
    }

    List<FigureSeries> figures() {
        return new SeriesWriter(origins).write(ledger);
    }

    List<PositionSeries> positions() {
        return Stances.write(stances, moments, origins);
    }

    List<Plan> plans() {
        return Plans.of(texts, happenings, moments);
    }

    /** A desk that has read nothing yet. */
    NewsDesk desk() {
        List<Strand> strands = new ArrayList<>(Strands.ofQuotations(quotations, pages.pages()));
        strands.addAll(Strands.ofFigures(ledger));
        strands.addAll(Strands.ofEvents(happenings));
        strands.addAll(Strands.ofPositions(stances));
        return new NewsDesk(texts, strands, origins, NewsTeller.olderVersions(pages));
    }

    /** What each page adds to those before it. */
    List<News> news() {
        NewsDesk desk = desk();
        List<News> news = new ArrayList<>();
        for (int index = 0; index < texts.size(); index++) {
            news.add(desk.news(Set.of(index)));
            desk.read(index);
        }
        return news;
    }
}
