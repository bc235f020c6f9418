package org.strandline.app.web.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.strandline.app.terminal.Harmless;
import org.strandline.app.web.page.PageViews;
import org.strandline.app.web.page.Spans;
import org.strandline.app.web.page.Words;
import org.strandline.app.web.story.Archive;
import org.strandline.app.web.story.Told;
import org.strandline.record.Entity;
import org.strandline.record.PageRecord;
import org.strandline.record.Statement;
import org.strandline.store.StorySummary;
import org.strandline.story.Subject;
import org.strandline.text.Span;

/** Makes the views of what can be put right. */
public final class CorrectViews {

    private static final int MOST_STORIES = 200;
    private static final int MOST_LINES = 400;

    private final Archive archive;
    private final String author;

    /**
     * @param author who signed last
     */
    public CorrectViews(Archive archive, String author) {
        this.archive = archive;
        this.author = author;
    }

    /**
     * What can be put right on a page.
     *
     * @param at the words that were pointed at; where there are none, it lists what can be
     */
    public CorrectView of(PageRecord page, Optional<Span> at) {
        Optional<Statement> said = at.flatMap(span -> page.facts().statements().stream()
                .filter(statement -> statement.parts().stream().anyMatch(part -> part.overlaps(span)))
                .findFirst());
        Optional<Entity> entity = at.flatMap(span -> Orders.entity(page, span));
        boolean pointed = said.isPresent() || entity.isPresent();
        return new CorrectView(
                PageViews.title(page),
                "/pages/" + page.id() + at.map(Spans::link).orElse(""),
                author,
                said.map(statement -> said(page, statement)),
                entity.map(one -> named(page, one)),
                pointed ? Optional.empty() : Optional.of(move(page.id())),
                pointed ? List.of() : lines(page));
    }

    /** What can be put right of somebody in a story; empty where there is none of this id. */
    public Optional<CorrectView> of(Told told, String id) {
        return told.story().subjects().stream()
                .filter(subject -> subject.id().equals(id))
                .findFirst()
                .map(subject -> new CorrectView(
                        Harmless.line(subject.name()),
                        "/stories/" + told.story().id() + "/subjects/" + id,
                        author,
                        Optional.empty(),
                        Optional.of(named(told, subject)),
                        Optional.empty(),
                        List.of()));
    }

    private static CorrectView.Said said(PageRecord page, Statement statement) {
        String text = page.article().text();
        String words = statement.parts().stream().map(part -> part.of(text)).collect(Collectors.joining(" … "));
        String who = statement.source().isEmpty()
                ? "nobody who is named"
                : statement.source().getFirst().name();
        return new CorrectView.Said(
                new Place(page.id(), statement.parts().getFirst()).written(),
                Harmless.line(words),
                Harmless.line(who),
                Names.others(page, Optional.empty()));
    }

    private static CorrectView.Named named(PageRecord page, Entity entity) {
        return new CorrectView.Named(
                Names.place(page, entity).written(),
                Harmless.line(entity.name()),
                "",
                Names.others(page, Optional.of(entity)),
                Names.wordings(page, entity, ""));
    }

    private static CorrectView.Named named(Told told, Subject subject) {
        List<CorrectView.Choice> wordings = new ArrayList<>();
        for (Subject.Member member : subject.members()) {
            told.page(member.page()).ifPresent(page -> page.facts().entities().stream()
                    .filter(entity -> entity.id().equals(member.entity()))
                    .limit(MOST_LINES - wordings.size())
                    .forEach(entity -> wordings.addAll(Names.wordings(page, entity, ", " + Told.label(page)))));
        }
        return new CorrectView.Named(
                Names.place(told, subject).map(Place::written).orElse(""),
                Harmless.line(subject.name()),
                told.story().id(),
                Names.others(told, subject),
                wordings);
    }

    private CorrectView.Move move(String page) {
        Optional<String> here = archive.storyOf(page);
        List<CorrectView.Choice> others = archive.stories().stream()
                .filter(story -> !here.equals(Optional.of(story.id())))
                .limit(MOST_STORIES)
                .map(story -> new CorrectView.Choice(story.id(), title(story)))
                .toList();
        String title = archive.stories().stream()
                .filter(story -> here.equals(Optional.of(story.id())))
                .findFirst()
                .map(CorrectViews::title)
                .orElse("no story");
        return new CorrectView.Move(page, title, others);
    }

    private static String title(StorySummary story) {
        return Harmless.line(story.title().orElse("A story without a headline")) + " (" + story.pages()
                + (story.pages() == 1 ? " page)" : " pages)");
    }

    private static List<CorrectView.Line> lines(PageRecord page) {
        String text = page.article().text();
        List<CorrectView.Line> lines = new ArrayList<>();
        for (Statement statement : page.facts().statements()) {
            Span first = statement.parts().getFirst();
            lines.add(new CorrectView.Line("statement", Harmless.line(first.of(text)), link(page, first)));
        }
        for (Entity entity : page.facts().entities()) {
            if (entity.isNamed()) {
                lines.add(new CorrectView.Line(
                        Words.of(entity.type()),
                        Harmless.line(entity.name()),
                        link(page, Names.place(page, entity).span())));
            }
        }
        return lines.subList(0, Math.min(MOST_LINES, lines.size()));
    }

    private static String link(PageRecord page, Span span) {
        return "/pages/" + page.id() + "/correct?at=" + Spans.written(span);
    }
}
