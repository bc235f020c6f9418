package org.strandline.app.web.correct;

import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.strandline.app.report.Moments;
import org.strandline.app.terminal.Harmless;
import org.strandline.app.web.page.PageViews;
import org.strandline.app.web.page.Spans;
import org.strandline.app.web.story.Archive;
import org.strandline.app.web.story.Told;
import org.strandline.record.PageRecord;
import org.strandline.record.PageTime;
import org.strandline.store.Change;
import org.strandline.store.Change.Words;
import org.strandline.store.Correction;
import org.strandline.text.Span;

/** Makes the view of what people have put right. */
public final class CorrectionsViews {

    /** Older ones are in the JSON. */
    private static final int MOST_STEPS = 200;

    private final Archive archive;
    private final Map<String, Correction> undoing = new HashMap<>();
    private final Map<String, Optional<PageRecord>> pages = new HashMap<>();

    private CorrectionsViews(Archive archive) {
        this.archive = archive;
    }

    public static CorrectionsView of(Archive archive) {
        CorrectionsViews views = new CorrectionsViews(archive);
        List<Correction> all = archive.corrections();
        Map<List<String>, List<Correction>> steps = new LinkedHashMap<>();
        for (Correction correction : all) {
            if (correction.change() instanceof Change.Undo(String undone)) {
                views.undoing.put(undone, correction);
            } else {
                steps.computeIfAbsent(
                                List.of(correction.author(), correction.at().toString()), unused -> new ArrayList<>())
                        .add(correction);
            }
        }
        return new CorrectionsView(
                List.copyOf(steps.values()).reversed().stream()
                        .limit(MOST_STEPS)
                        .map(views::step)
                        .toList(),
                archive.tampered().map(Correction::id));
    }

    private CorrectionsView.Step step(List<Correction> corrections) {
        Correction first = corrections.getFirst();
        Optional<String> undone = corrections.stream()
                .flatMap(each -> Optional.ofNullable(undoing.get(each.id())).stream())
                .findFirst()
                .map(undo -> Harmless.line(undo.author()) + ", " + when(undo));
        return new CorrectionsView.Step(
                Harmless.line(first.author()),
                when(first),
                corrections.stream().map(each -> line(each.change())).toList(),
                corrections.stream()
                        .map(Correction::id)
                        .filter(id -> undone.isPresent() || !undoing.containsKey(id))
                        .toList(),
                undone);
    }

    private static String when(Correction correction) {
        return Moments.words(
                PageTime.of(correction.at().atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES)));
    }

    private CorrectionsView.Line line(Change change) {
        return switch (change) {
            case Change.Same(Words one, Words other) -> line(other, quoted(other) + " is " + quoted(one));
            case Change.NotSame(Words one, Words other) -> line(other, quoted(other) + " is not " + quoted(one));
            case Change.Called(Words at, String name) ->
                line(at, quoted(at) + " is called “" + Harmless.line(name) + "”");
            case Change.NoStatement(Words at) -> line(at, quoted(at) + " is no statement");
            case Change.SaidBy(Words at, Words speaker) -> line(at, quoted(at) + " was said by " + quoted(speaker));
            case Change.Reads(Words at, Words instead) -> line(instead, quoted(at) + " is to read " + quoted(instead));
            case Change.Together(String page, String other) ->
                line(page, "", "“" + title(page) + "” belongs to the story of “" + title(other) + "”");
            case Change.Apart(String page) -> line(page, "", "“" + title(page) + "” belongs to no story with others");
            case Change.Undo undo -> throw new IllegalStateException("what is undone stands with what undid it");
        };
    }

    private CorrectionsView.Line line(Words at, String words) {
        Span span = at.span();
        return line(at.page(), span.isEmpty() ? "" : Spans.link(span), words);
    }

    private CorrectionsView.Line line(String page, String place, String words) {
        return new CorrectionsView.Line(
                words, "/pages/" + page + place, page(page).map(Told::label).orElse("the page"));
    }

    private static String quoted(Words words) {
        return "“" + Harmless.line(words.words()) + "”";
    }

    private String title(String page) {
        return page(page).map(PageViews::title).orElse("a page");
    }

    private Optional<PageRecord> page(String id) {
        return pages.computeIfAbsent(id, archive::page);
    }
}
