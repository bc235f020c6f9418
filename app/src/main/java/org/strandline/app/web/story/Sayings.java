package org.strandline.app.web.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.strandline.app.report.Moments;
import org.strandline.app.terminal.Harmless;
import org.strandline.record.Entity;
import org.strandline.record.Mention;
import org.strandline.record.PageRecord;
import org.strandline.record.Statement;
import org.strandline.story.Evidence;
import org.strandline.story.Quotation;
import org.strandline.story.Subject;
import org.strandline.text.Span;

/** What was said by somebody, to them, and about them. */
final class Sayings {

    /** The last so many; the others are on the pages. */
    private static final int MOST = 120;

    private static final int SHORTEST_NAME = 3;

    private final Told told;
    private final Subject subject;
    private final Wordings wordings;
    private final Map<String, List<Span>> mentions = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    Sayings(Told told, Subject subject, Proofs proofs) {
        this.told = told;
        this.subject = subject;
        this.wordings = new Wordings(proofs);
        for (Subject.Member member : subject.members()) {
            told.page(member.page())
                    .ifPresent(page -> mentions.computeIfAbsent(member.page(), unused -> new ArrayList<>())
                            .addAll(mentions(page, member.entity())));
        }
        names.add(bare(subject.name()));
        subject.aliases().forEach(alias -> names.add(bare(alias)));
        names.removeIf(name -> name.length() < SHORTEST_NAME);
    }

    List<SubjectView.Quote> by() {
        return quotes(this::isTheirs);
    }

    List<SubjectView.Quote> to() {
        return quotes(quotation -> !isTheirs(quotation) && isAny(quotation, this::isTo));
    }

    List<SubjectView.Quote> about() {
        return quotes(quotation -> !isTheirs(quotation)
                && quotation.wordings().stream()
                        .flatMap(wording -> wording.statements().stream())
                        .flatMap(said -> said.evidence().stream())
                        .anyMatch(this::speaksOfThem));
    }

    private boolean isTheirs(Quotation quotation) {
        return quotation.subject().equals(Optional.of(subject.id()));
    }

    private boolean speaksOfThem(Evidence place) {
        return mentions.getOrDefault(place.page(), List.of()).stream()
                .anyMatch(mention -> place.span().contains(mention));
    }

    private boolean isAny(Quotation quotation, Predicate<Statement> wanted) {
        return quotation.wordings().stream()
                .flatMap(wording -> wording.statements().stream())
                .anyMatch(said -> said.evidence().stream()
                        .limit(1)
                        .flatMap(place -> told.page(place.page()).stream())
                        .flatMap(page -> page.facts().statements().stream())
                        .filter(statement -> statement.id().equals(said.statement()))
                        .anyMatch(wanted));
    }

    private boolean isTo(Statement statement) {
        return statement.to().stream().map(Sayings::bare).anyMatch(names::contains);
    }

    /** A name without an article. */
    private static String bare(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        return lower.startsWith("the ") ? lower.substring("the ".length()) : lower;
    }

    /** Where a page speaks of an entity by a name or a description. */
    private static List<Span> mentions(PageRecord page, String entity) {
        return page.facts().entities().stream()
                .filter(each -> each.id().equals(entity))
                .map(Entity::mentions)
                .flatMap(List::stream)
                .filter(mention -> mention.kind() != Mention.Kind.PRONOUN)
                .map(Mention::span)
                .toList();
    }

    private List<SubjectView.Quote> quotes(Predicate<Quotation> wanted) {
        return told.story().quotations().reversed().stream()
                .filter(wanted)
                .limit(MOST)
                .map(this::quote)
                .toList();
    }

    private SubjectView.Quote quote(Quotation quotation) {
        boolean theirs = isTheirs(quotation);
        String speaker = quotation.speaker().isEmpty() ? "Nobody is named" : Harmless.line(quotation.speaker());
        return new SubjectView.Quote(
                quotation.date().map(Moments::words).orElse(""),
                theirs ? "" : speaker,
                theirs
                        ? ""
                        : quotation
                                .subject()
                                .map(id -> "/stories/" + told.story().id() + "/subjects/" + id)
                                .orElse(""),
                quotation.pages(),
                wordings.of(quotation));
    }
}
