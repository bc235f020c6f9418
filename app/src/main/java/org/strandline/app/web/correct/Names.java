package org.strandline.app.web.correct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.strandline.app.terminal.Harmless;
import org.strandline.app.web.page.Words;
import org.strandline.app.web.story.Told;
import org.strandline.record.Entity;
import org.strandline.record.Mention;
import org.strandline.record.PageRecord;
import org.strandline.story.Subject;
import org.strandline.text.Span;

/** Finds the words by which pages name somebody, and lists them to choose from. */
final class Names {

    /** A list to choose from that is longer is no help. */
    private static final int MOST = 300;

    private static final int AROUND = 40;

    private Names() {}

    /** Where a page names an entity first. */
    static Place place(PageRecord page, Entity entity) {
        Mention first = entity.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.NAME)
                .findFirst()
                .orElse(entity.mentions().getFirst());
        return new Place(page.id(), first.span());
    }

    /** The subject of a story that is named at a place. */
    static Optional<Subject> subject(Told told, Place place) {
        return told.page(place.page())
                .flatMap(page -> Orders.entity(page, place.span()))
                .flatMap(entity -> told.story().subjects().stream()
                        .filter(subject -> subject.members().contains(new Subject.Member(place.page(), entity.id())))
                        .findFirst());
    }

    /** Where pages name a subject first. */
    static Optional<Place> place(Told told, Subject subject) {
        return subject.members().stream()
                .flatMap(member -> told.page(member.page()).stream().flatMap(page -> page.facts().entities().stream()
                        .filter(entity -> entity.id().equals(member.entity()))
                        .map(entity -> place(page, entity))))
                .findFirst();
    }

    /** Everybody else whom a page speaks of, in the order of the alphabet. */
    static List<CorrectView.Choice> others(PageRecord page, Optional<Entity> but) {
        return page.facts().entities().stream()
                .filter(entity -> !but.equals(Optional.of(entity)))
                .sorted(Comparator.comparing(Entity::name, String.CASE_INSENSITIVE_ORDER))
                .limit(MOST)
                .map(entity -> new CorrectView.Choice(
                        place(page, entity).written(), Harmless.line(entity.name()) + ", " + Words.of(entity.type())))
                .toList();
    }

    /** Everybody else in a story. */
    static List<CorrectView.Choice> others(Told told, Subject but) {
        return told.story().subjects().stream()
                .filter(subject -> !subject.equals(but))
                .limit(MOST)
                .sorted(Comparator.comparing(Subject::name, String.CASE_INSENSITIVE_ORDER))
                .flatMap(subject -> place(told, subject)
                        .map(place -> new CorrectView.Choice(
                                place.written(), Harmless.line(subject.name()) + ", " + Words.of(subject.type())))
                        .stream())
                .toList();
    }

    /** The different words by which a page names an entity, each with those around its first place. */
    static List<CorrectView.Choice> wordings(PageRecord page, Entity entity, String label) {
        String text = page.article().text();
        Map<String, Mention> first = new LinkedHashMap<>();
        entity.mentions().stream()
                .filter(mention -> mention.kind() != Mention.Kind.PRONOUN)
                .forEach(mention -> first.putIfAbsent(mention.span().of(text), mention));
        List<CorrectView.Choice> choices = new ArrayList<>();
        first.forEach((words, mention) -> choices.add(new CorrectView.Choice(
                new Place(page.id(), mention.span()).written(),
                "“" + Harmless.line(words) + "” in “" + around(text, mention.span()) + "”" + label)));
        return choices;
    }

    private static String around(String text, Span span) {
        int start = text.lastIndexOf(' ', Math.max(0, span.start() - AROUND)) + 1;
        int end = text.indexOf(' ', Math.min(text.length(), span.end() + AROUND));
        int line = text.lastIndexOf('\n', span.start()) + 1;
        int next = text.indexOf('\n', span.end());
        int last = end < 0 ? text.length() : end;
        return Harmless.line(text.substring(Math.max(start, line), next < 0 ? last : Math.min(last, next)));
    }
}
