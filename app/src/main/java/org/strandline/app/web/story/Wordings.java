package org.strandline.app.web.story;

import java.util.List;
import org.strandline.story.Evidence;
import org.strandline.story.Quotation;
import org.strandline.story.wording.Edit;
import org.strandline.story.wording.Words;
import org.strandline.text.Span;

/** Shows one thing said as different outlets have it: what the first of them does not have stands out. */
final class Wordings {

    private final Proofs proofs;

    Wordings(Proofs proofs) {
        this.proofs = proofs;
    }

    List<SubjectView.Wording> of(Quotation quotation) {
        String first = quotation.wordings().getFirst().text();
        return quotation.wordings().stream()
                .map(wording -> new SubjectView.Wording(parts(first, wording.text()), proofs.of(evidence(wording))))
                .toList();
    }

    /** One place on each page. */
    static List<Evidence> evidence(Quotation.Wording wording) {
        return wording.statements().stream()
                .flatMap(said -> said.evidence().stream().limit(1))
                .toList();
    }

    private static List<ChangesView.Part> parts(String first, String text) {
        List<Edit> edits =
                Edit.between(Words.of(first, new Span(0, first.length())), Words.of(text, new Span(0, text.length())));
        return SideBySide.parts(text, edits.stream().map(Edit::after).toList());
    }
}
