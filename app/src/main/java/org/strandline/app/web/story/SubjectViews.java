package org.strandline.app.web.story;

import java.util.List;
import java.util.Optional;
import org.strandline.app.report.Moments;
import org.strandline.app.terminal.Harmless;
import org.strandline.app.web.page.Words;
import org.strandline.record.Mention;
import org.strandline.story.Evidence;
import org.strandline.story.FigureSeries;
import org.strandline.story.Story;
import org.strandline.story.Subject;

/** Makes the view of a person, body or place of a story. */
public final class SubjectViews {

    private static final int MOST_MENTIONS = 40;

    private final Told told;
    private final Proofs proofs;

    private SubjectViews(Told told) {
        this.told = told;
        this.proofs = new Proofs(told);
    }

    /** The view of the subject that has this id in the story. */
    public static Optional<SubjectView> of(Told told, String id) {
        SubjectViews views = new SubjectViews(told);
        return told.story().subjects().stream()
                .filter(subject -> subject.id().equals(id))
                .findFirst()
                .map(views::view);
    }

    private SubjectView view(Subject subject) {
        Story story = told.story();
        StoryViews stories = new StoryViews(told);
        Sayings sayings = new Sayings(told, subject, proofs);
        return new SubjectView(
                Harmless.line(subject.name()),
                Words.of(subject.type()),
                subject.aliases().stream().map(Harmless::line).toList(),
                (int) subject.members().stream()
                        .map(Subject.Member::page)
                        .distinct()
                        .count(),
                subject.offices().stream().map(this::office).toList(),
                story.positions().stream()
                        .filter(series -> series.subject().equals(Optional.of(subject.id())))
                        .map(stories::stand)
                        .toList(),
                sayings.by(),
                sayings.to(),
                sayings.about(),
                story.figures().stream()
                        .flatMap(series -> counted(series, subject).stream())
                        .toList(),
                new Deeds(told, proofs).of(subject),
                subject.members().stream()
                        .flatMap(member -> mention(member).stream())
                        .limit(MOST_MENTIONS)
                        .flatMap(evidence -> proofs.of(List.of(evidence)).stream())
                        .toList());
    }

    private List<SubjectView.Counted> counted(FigureSeries series, Subject subject) {
        return series.points().stream()
                .filter(point -> point.claimant().subject().equals(Optional.of(subject.id())))
                .map(point -> new SubjectView.Counted(
                        Harmless.line(series.counts())
                                + series.place()
                                        .map(place -> ", " + Harmless.line(place))
                                        .orElse(""),
                        Words.of(point.hedge())
                                + Words.of(point.value())
                                + series.unit().map(unit -> " " + unit).orElse(""),
                        point.asOf().map(Moments::words).orElse(""),
                        proofs.of(point.evidence())))
                .toList();
    }

    private SubjectView.Office office(Subject.Office office) {
        String first = office.first().map(Moments::words).orElse("");
        String last = office.last().map(Moments::words).orElse("");
        return new SubjectView.Office(
                Harmless.line(office.title()
                        + office.body().map(body -> " (" + body + ")").orElse("")),
                first.equals(last) ? first : first + " to " + last,
                proofs.of(office.evidence()));
    }

    /** Where the page speaks of it by its name first. */
    private Optional<Evidence> mention(Subject.Member member) {
        return told.page(member.page())
                .flatMap(page -> page.facts().entities().stream()
                        .filter(entity -> entity.id().equals(member.entity()))
                        .findFirst())
                .flatMap(entity -> entity.mentions().stream()
                        .filter(mention -> mention.kind() == Mention.Kind.NAME)
                        .findFirst()
                        .or(() -> entity.mentions().stream().findFirst()))
                .map(mention -> new Evidence(member.page(), mention.span()));
    }
}
