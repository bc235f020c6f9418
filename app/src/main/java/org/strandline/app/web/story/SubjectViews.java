package org.strandline.app.web.story;

import java.util.List;
import java.util.Optional;
import org.strandline.app.report.Moments;
import org.strandline.app.terminal.Harmless;
import org.strandline.app.web.page.Words;
import org.strandline.record.Mention;
import org.strandline.story.Evidence;
import org.strandline.story.Quotation;
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
        return new SubjectView(
                Harmless.line(subject.name()),
                Words.of(subject.type()),
                subject.aliases().stream().map(Harmless::line).toList(),
                subject.offices().stream().map(this::office).toList(),
                story.positions().stream()
                        .filter(series -> series.subject().equals(Optional.of(subject.id())))
                        .map(stories::stand)
                        .toList(),
                story.quotations().reversed().stream()
                        .filter(quotation -> quotation.subject().equals(Optional.of(subject.id())))
                        .map(this::quote)
                        .toList(),
                subject.members().stream()
                        .flatMap(member -> mention(member).stream())
                        .limit(MOST_MENTIONS)
                        .flatMap(evidence -> proofs.of(List.of(evidence)).stream())
                        .toList());
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

    private SubjectView.Quote quote(Quotation quotation) {
        return new SubjectView.Quote(
                quotation.date().map(Moments::words).orElse(""),
                quotation.pages(),
                quotation.wordings().stream()
                        .map(wording -> new SubjectView.Wording(
                                Harmless.line(wording.text()),
                                proofs.of(wording.statements().stream()
                                        .flatMap(
                                                said -> said.evidence().stream().limit(1))
                                        .toList())))
                        .toList());
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
