package org.strandline.app.web.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.strandline.app.report.Moments;
import org.strandline.app.terminal.Harmless;
import org.strandline.app.web.page.PageViews;
import org.strandline.app.web.page.Words;
import org.strandline.record.PageRecord;
import org.strandline.record.PageTime;
import org.strandline.story.Evidence;
import org.strandline.story.News;
import org.strandline.story.Plan;
import org.strandline.story.PositionSeries;
import org.strandline.story.Story;
import org.strandline.story.Subject;
import org.strandline.story.Voice;

/** Makes the view of a story. */
public final class StoryViews {

    private static final int MOST_PEOPLE = 60;
    private static final int MOST_VOICES = 30;
    private static final int MOST_NEWS = 80;
    private static final int SHORT = 40;

    private final Told told;
    private final Story story;
    private final Proofs proofs;

    StoryViews(Told told) {
        this.told = told;
        this.story = told.story();
        this.proofs = new Proofs(told);
    }

    /**
     * The view of {@code told}.
     *
     * @param since since when news is wanted
     * @param came the pages that have come since the last visit
     */
    public static StoryView of(Told told, Since since, Set<String> came) {
        StoryViews views = new StoryViews(told);
        Story story = told.story();
        QuotedDays quoted = new QuotedDays(story);
        return new StoryView(
                story.id(),
                views.title(),
                views.span(),
                since,
                views.news(views.wanted(since, came), MOST_NEWS),
                story.timeline().stream().map(views::day).toList(),
                Boards.of(story.positions().stream().map(views::stand).toList()),
                new FigureCharts(views.proofs).of(story.figures()),
                story.voices().stream()
                        .limit(MOST_VOICES)
                        .map(voice -> speaker(voice, quoted))
                        .toList(),
                quoted.all(),
                new Spots(told, views.proofs).all(),
                story.plans().stream().map(views::planned).toList(),
                story.subjects().stream()
                        .limit(MOST_PEOPLE)
                        .map(StoryViews::person)
                        .toList(),
                views.pages(),
                story.pages().size());
    }

    /** What a story is called. */
    public static String title(Told told) {
        return new StoryViews(told).title();
    }

    private String title() {
        return story.title()
                .map(title -> Harmless.line(title.text()))
                .or(() -> told.pages().values().stream().findFirst().map(PageViews::title))
                .orElse("A story without a headline");
    }

    private String span() {
        Optional<String> first = story.first().map(PageTime::date).map(Moments::words);
        Optional<String> last = story.last().map(PageTime::date).map(Moments::words);
        return first.equals(last) ? first.orElse("") : first.orElse("") + " to " + last.orElse("");
    }

    /** What {@code pages} add to those before them: {@code most} things, the latest first. */
    static List<StoryView.Item> news(Told told, Set<String> pages, int most) {
        return new StoryViews(told).news(pages::contains, most);
    }

    private List<StoryView.Item> news(Predicate<String> wanted, int most) {
        List<StoryView.Item> items = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (News news : story.news().reversed()) {
            if (items.size() < most && news.pages().stream().anyMatch(wanted)) {
                together(news.differences()).stream()
                        .map(this::item)
                        .filter(item -> items.size() < most)
                        .filter(item -> seen.add(List.of(item.change(), item.layer(), item.text())))
                        .forEach(items::add);
            }
        }
        return items;
    }

    private Predicate<String> wanted(Since since, Set<String> came) {
        return switch (since.choice()) {
            case VISIT -> came::contains;
            case TODAY, YESTERDAY, WEEK, DAY -> page -> appeared(page, since.moment());
            case ALL -> page -> true;
        };
    }

    private boolean appeared(String id, Instant since) {
        return told.page(id).filter(page -> !moment(page).isBefore(since)).isPresent();
    }

    /** When a page came out, as its reader would count it. */
    private static Instant moment(PageRecord page) {
        return page.article()
                .updated()
                .or(() -> page.article().published())
                .map(time -> time.date()
                        .atTime(time.time().orElse(LocalTime.NOON))
                        .toInstant(time.offset().orElse(ZoneOffset.UTC)))
                .or(() -> page.source().fetched())
                .orElse(Instant.MAX);
    }

    StoryView.Item item(News.Item item) {
        return item(List.of(item));
    }

    /** What is told together, as the first of it, with the words of all set off. */
    private StoryView.Item item(List<News.Item> together) {
        News.Item first = together.getFirst();
        return new StoryView.Item(
                Words.of(first.change()),
                Words.of(first.layer()),
                parts(together),
                first.before().map(Harmless::line),
                proofs.of(first.evidence()));
    }

    private List<ChangesView.Part> parts(List<News.Item> together) {
        List<Evidence> places = together.stream()
                .flatMap(item -> item.evidence().stream().limit(1))
                .toList();
        String words = Harmless.line(together.getFirst().text());
        return surroundings(together.getFirst())
                .flatMap(around -> told.page(around.page())
                        .map(page -> Surroundings.parts(
                                page.article().text(),
                                around.span(),
                                places.stream().map(Evidence::span).toList())))
                .orElse(List.of(new ChangesView.Part(words, false)));
    }

    /** The sentence of a fact of a few words. */
    private Optional<Evidence> surroundings(News.Item item) {
        return item.evidence().stream()
                .findFirst()
                .filter(place -> item.text().length() < SHORT)
                .flatMap(place -> told.page(place.page())
                        .map(page -> new Evidence(
                                place.page(), Surroundings.of(page.article().text(), place.span()))));
    }

    /** What is new in one sentence, together. */
    private List<List<News.Item>> together(List<News.Item> items) {
        Map<List<Object>, List<News.Item>> bySentence = new LinkedHashMap<>();
        for (News.Item item : items) {
            Object place = surroundings(item)
                    .filter(around -> item.before().isEmpty())
                    .<Object>map(around -> around)
                    .orElse(item);
            bySentence
                    .computeIfAbsent(List.of(item.change(), item.layer(), place), unused -> new ArrayList<>())
                    .add(item);
        }
        return List.copyOf(bySentence.values());
    }

    private StoryView.Day day(Story.Day day) {
        return new StoryView.Day(
                day.date().toString(),
                Moments.words(day.date()),
                Harmless.line(day.summary()),
                day.pages(),
                proofs.of(day.evidence()));
    }

    StoryView.Stand stand(PositionSeries series) {
        PositionSeries.Stand now = series.stands().getLast();
        return new StoryView.Stand(
                Harmless.line(series.party()),
                Harmless.line(series.on()),
                Words.of(now.stance()),
                day(now.from()),
                now.evidence().stream().findFirst().map(this::words).orElse(""),
                series.stands().reversed().stream()
                        .skip(1)
                        .map(stand -> Words.of(stand.stance()) + " " + day(stand.from()))
                        .toList(),
                proofs.of(now.evidence()));
    }

    /** The words of a place, and those around them where they are few. */
    private String words(Evidence place) {
        return told.page(place.page())
                .map(page -> {
                    String text = page.article().text();
                    boolean few = place.span().length() < SHORT;
                    return Harmless.line((few ? Surroundings.of(text, place.span()) : place.span()).of(text));
                })
                .orElse("");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Moments::words).orElse("");
    }

    private static StoryView.Speaker speaker(Voice voice, QuotedDays quoted) {
        String name = voice.name().isEmpty() ? "Nobody is named" : Harmless.line(voice.name());
        return new StoryView.Speaker(
                name, voice.subject(), voice.statements(), voice.named(), voice.direct(), quoted.of(voice));
    }

    private StoryView.Planned planned(Plan plan) {
        String outcome = Words.of(plan.outcome())
                + plan.resolved().map(date -> ", " + Moments.words(date)).orElse("");
        return new StoryView.Planned(
                Harmless.line(plan.summary()), day(plan.planned()), outcome, proofs.of(plan.evidence()));
    }

    static StoryView.Person person(Subject subject) {
        String office = subject.offices().isEmpty()
                ? ""
                : Harmless.line(subject.offices().getLast().title());
        return new StoryView.Person(
                subject.id(), Harmless.line(subject.name()), Words.of(subject.type()), office, subject.mentions());
    }

    /** The pages, the last one first; copies under the first page that has the text, older versions beside the last one. */
    private List<StoryView.Page> pages() {
        Map<String, List<String>> copies = new HashMap<>();
        Set<String> folded = new HashSet<>();
        for (List<String> group : story.copies()) {
            copies.put(group.getFirst(), group.subList(1, group.size()));
            folded.addAll(group.subList(1, group.size()));
        }
        Map<String, List<String>> versions = new HashMap<>();
        for (List<String> group : story.versions()) {
            versions.put(group.getLast(), group.subList(0, group.size() - 1));
            folded.addAll(group.subList(0, group.size() - 1));
        }
        return story.pages().reversed().stream()
                .filter(id -> !folded.contains(id))
                .limit(StoryView.MOST_PAGES)
                .flatMap(id -> told.page(id).stream())
                .map(page -> page(
                        page,
                        lines(copies.getOrDefault(page.id(), List.of())),
                        lines(versions.getOrDefault(page.id(), List.of()))))
                .toList();
    }

    private List<StoryView.Page> lines(List<String> ids) {
        return ids.stream()
                .flatMap(id -> told.page(id).stream())
                .map(page -> page(page, List.of(), List.of()))
                .toList();
    }

    private static StoryView.Page page(PageRecord page, List<StoryView.Page> copies, List<StoryView.Page> versions) {
        return new StoryView.Page(
                page.id(),
                PageViews.title(page),
                Proofs.label(page),
                copies,
                versions.isEmpty()
                        ? Optional.empty()
                        : Optional.of(versions.getLast().id()),
                versions);
    }
}
