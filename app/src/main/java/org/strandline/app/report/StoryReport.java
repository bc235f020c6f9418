package org.strandline.app.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.strandline.app.terminal.Harmless;
import org.strandline.app.terminal.Layout;
import org.strandline.record.Negotiation;
import org.strandline.record.PageRecord;
import org.strandline.record.PageTime;
import org.strandline.record.Statement;
import org.strandline.story.Plan;
import org.strandline.story.PositionSeries;
import org.strandline.story.Quotation;
import org.strandline.story.Story;
import org.strandline.story.Voice;

/** A story for people, whole or one part of it. Every line names the page that it is from. */
public final class StoryReport {

    /** A part of a story. */
    public enum Part {
        PAGES,
        TIMELINE,
        FIGURES,
        VOICES,
        POSITIONS,
        PLANS
    }

    static final String MARK = "  • ";
    static final String UNDER = "    ";
    static final String BETWEEN = " · ";

    /** Of a whole story, as many voices and statements are shown as people read; its own command shows all. */
    private static final int FEW = 5;

    private static final int ALL = Integer.MAX_VALUE;

    private final Sheet sheet;
    private final Story story;
    private final PageNames names;

    private StoryReport(Layout layout, Story story, List<PageRecord> pages) {
        this.sheet = new Sheet(layout);
        this.story = story;
        this.names = new PageNames(pages);
    }

    /** Everything, the longest parts cut to what people read. */
    public static String whole(Layout layout, Story story, List<PageRecord> pages) {
        StoryReport report = new StoryReport(layout, story, pages);
        report.writeHead();
        for (Part part : Part.values()) {
            report.write(part, FEW);
        }
        return report.sheet.toString();
    }

    /** One part, all of it. */
    public static String part(Layout layout, Story story, List<PageRecord> pages, Part part) {
        StoryReport report = new StoryReport(layout, story, pages);
        report.writeHead();
        String head = report.sheet.toString();
        report.write(part, ALL);
        if (report.sheet.toString().equals(head)) {
            report.sheet.gap();
            report.sheet.plain("Its pages say nothing of that.");
        }
        return report.sheet.toString();
    }

    private void writeHead() {
        sheet.bold(Harmless.line(story.title().map(Story.Title::text).orElse("(no headline)")));
        StringJoiner line = new StringJoiner(BETWEEN);
        line.add(count(story.pages().size(), "page"));
        Optional<String> first = story.first().map(PageTime::date).map(Moments::words);
        Optional<String> last = story.last().map(PageTime::date).map(Moments::words);
        first.map(from -> last.filter(to -> !to.equals(from))
                        .map(to -> from + " to " + to)
                        .orElse(from))
                .ifPresent(line::add);
        sheet.plain(line.toString());
        sheet.faint(Harmless.line(story.id()));
    }

    private void write(Part part, int most) {
        switch (part) {
            case PAGES -> writePages();
            case TIMELINE -> writeTimeline();
            case FIGURES -> FiguresReport.write(sheet, story, names);
            case VOICES -> writeVoices(most);
            case POSITIONS -> writePositions();
            case PLANS -> writePlans();
        }
    }

    private void writePages() {
        sheet.title("Pages");
        for (String id : story.pages()) {
            sheet.marked(MARK, Harmless.line(names.of(id) + ": " + names.headline(id)));
            group(story.copies(), id, "the same text as ").ifPresent(this::under);
            group(story.versions(), id, "another version of ").ifPresent(this::under);
        }
    }

    /** How a page belongs to the first page of a group. */
    private Optional<String> group(List<List<String>> groups, String id, String words) {
        return groups.stream()
                .filter(group -> group.contains(id) && !group.getFirst().equals(id))
                .findFirst()
                .map(group -> words + names.of(group.getFirst()));
    }

    private void writeTimeline() {
        title("Day by day", story.timeline());
        for (Story.Day day : story.timeline()) {
            sheet.marked(MARK, Harmless.line(Moments.words(day.date()) + ": " + day.summary()));
            under(names.source(day.evidence(), day.pages()));
        }
    }

    private void writeVoices(int most) {
        title("Who said what", story.voices());
        Map<String, Quotation> quotations = story.quotations().stream()
                .collect(Collectors.toMap(Quotation::id, Function.identity(), (one, other) -> one));
        for (Voice voice : story.voices().stream().limit(most).toList()) {
            sheet.marked(MARK, Harmless.line(voice.name() + BETWEEN + shares(voice)));
            voice.quotations().stream()
                    .limit(most)
                    .flatMap(id -> Optional.ofNullable(quotations.get(id)).stream())
                    .forEach(this::writeQuotation);
        }
        writeRest(story.voices().size() - most, "voice", "voices");
    }

    private void writeRest(int rest, String thing, String command) {
        if (rest > 0) {
            sheet.faint("  and " + count(rest, "more " + thing) + ": strandline " + command + " " + story.id());
        }
    }

    private static String shares(Voice voice) {
        StringJoiner shares = new StringJoiner(", ");
        shares.add(count(voice.statements(), "statement"));
        if (voice.direct() > 0) {
            shares.add(voice.direct() + " in quote marks");
        }
        if (voice.unnamed() > 0) {
            shares.add(voice.named() == 0 ? "never under a name" : voice.unnamed() + " without a name");
        }
        return shares.toString();
    }

    private void writeQuotation(Quotation quotation) {
        Quotation.Wording wording = quotation.wordings().getFirst();
        String day = quotation.date().map(date -> Moments.words(date) + ": ").orElse("");
        sheet.marked(UNDER + "– ", Harmless.line(day + quoted(quotation, wording.text())));
        String source = names.source(wording.statements().getFirst().evidence(), quotation.pages());
        String other = quotation.wordings().size() > 1
                ? BETWEEN + count(quotation.wordings().size() - 1, "other wording")
                : "";
        sheet.marked(UNDER + "  ", Harmless.line(source + other));
    }

    private static String quoted(Quotation quotation, String words) {
        return quotation.kind() == Statement.Kind.DIRECT ? "“" + words + "”" : words;
    }

    private void writePositions() {
        title("Who wants what", story.positions());
        for (PositionSeries series : story.positions()) {
            sheet.marked(MARK, Harmless.line(series.party() + BETWEEN + series.on()));
            for (PositionSeries.Stand stand : series.stands()) {
                String day =
                        stand.from().map(date -> Moments.words(date) + ": ").orElse("");
                sheet.marked(
                        UNDER + "– ",
                        Harmless.line(day
                                + stance(stand.stance())
                                + BETWEEN
                                + names.source(stand.evidence(), stand.pages())));
            }
        }
    }

    private static String stance(Negotiation.Stance stance) {
        return switch (stance) {
            case DEMANDS -> "demands it";
            case ACCEPTS -> "accepts it";
            case REJECTS -> "rejects it";
            case CONDITIONS -> "accepts it on conditions";
            case OPEN -> "is open to it";
            case SILENT -> "says nothing of it";
        };
    }

    private void writePlans() {
        title("What was to happen", story.plans());
        for (Plan plan : story.plans()) {
            String day = plan.planned().map(date -> Moments.words(date) + ": ").orElse("");
            sheet.marked(MARK, Harmless.line(day + plan.summary()));
            String when =
                    plan.resolved().map(date -> ", " + Moments.words(date)).orElse("");
            under(outcome(plan.outcome()) + when + BETWEEN + names.source(plan.evidence(), 1));
        }
    }

    private static String outcome(Plan.Outcome outcome) {
        return switch (outcome) {
            case TOOK_PLACE -> "took place";
            case POSTPONED -> "put off";
            case CALLED_OFF -> "called off";
            case NO_LATER_WORD -> "no later word";
            case PENDING -> "still to come";
        };
    }

    private void under(String words) {
        sheet.marked(UNDER, Harmless.line(words));
    }

    private void title(String words, List<?> things) {
        if (!things.isEmpty()) {
            sheet.title(words);
        }
    }

    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** The word of a constant: "no later word" for {@code NO_LATER_WORD}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
