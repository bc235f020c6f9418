package org.strandline.app.web.list;

import java.util.List;
import java.util.Optional;
import org.strandline.app.web.page.Words;
import org.strandline.app.web.story.Told;
import org.strandline.json.StoryJson;
import org.strandline.record.Mention;
import org.strandline.story.Evidence;
import org.strandline.story.Quotation;
import org.strandline.story.Subject;
import org.strandline.story.Voice;

/** The lists of who is in a story: who is quoted, what they said, who and what it is about. */
final class PeopleLists {

    private PeopleLists() {}

    static Listing<Told, ?> voices() {
        return new Listing<Told, Voice>(
                "voices",
                "Who is quoted",
                List.of(
                        Column.words(
                                "name", "Who", (told, voice) -> Links.subject(told, voice.subject(), voice.name())),
                        Column.number("statements", "Statements", voice -> Cell.of(voice.statements())),
                        Column.number("named", "Under a name", voice -> Cell.of(voice.named())),
                        Column.number("unnamed", "Without one", voice -> Cell.of(voice.unnamed())),
                        Column.number("direct", "Word for word", voice -> Cell.of(voice.direct()))),
                told -> told.story().voices(),
                (told, voice) -> said(told, voice).stream()
                        .flatMap(quotation -> evidence(quotation).stream().limit(1))
                        .toList(),
                (told, voice) -> said(told, voice).stream()
                        .flatMap(quotation -> Links.pages(evidence(quotation)).stream())
                        .toList(),
                (json, row) -> StoryJson.write(json, row.item()));
    }

    static Listing<Told, ?> statements() {
        return new Listing<Told, Quotation>(
                "statements",
                "Who said what",
                List.of(
                        Column.day("date", "Day", said -> Cell.day(said.date())),
                        Column.words(
                                "name", "Who", (told, said) -> Links.subject(told, said.subject(), said.speaker())),
                        Column.choice("named", "Named", said -> TellingLists.yes(said.named())),
                        Column.choice(
                                "kind", "How", said -> Cell.of(TellingLists.word(said.kind()), Words.of(said.kind()))),
                        Column.words(
                                "text",
                                "Words",
                                said -> Cell.of(said.wordings().getFirst().text())),
                        Column.words("topic", "On", said -> Cell.of(String.join(", ", said.topic()))),
                        Column.number(
                                "wordings",
                                "Wordings",
                                said -> Cell.of(said.wordings().size())),
                        Column.number("pages", "Pages", said -> Cell.of(said.pages()))),
                told -> told.story().quotations().reversed(),
                (told, said) -> evidence(said),
                (told, said) -> Links.pages(evidence(said)),
                (json, row) -> StoryJson.write(json, row.item()));
    }

    static Listing<Told, ?> entities() {
        return new Listing<Told, Subject>(
                "entities",
                "Who and where",
                List.of(
                        Column.words(
                                "name",
                                "Name",
                                (told, subject) -> Links.subject(told, Optional.of(subject.id()), subject.name())),
                        Column.choice("type", "Kind", subject -> Cell.of(TellingLists.word(subject.type()))),
                        Column.words(
                                "role",
                                "Last office",
                                subject -> Cell.of(subject.offices().stream()
                                        .reduce((first, second) -> second)
                                        .map(Subject.Office::title))),
                        Column.words("aliases", "Also", subject -> Cell.of(String.join("; ", subject.aliases()))),
                        Column.number("mentions", "Mentions", subject -> Cell.of(subject.mentions()))),
                told -> told.story().subjects(),
                PeopleLists::mentions,
                (told, subject) -> subject.members().stream()
                        .map(Subject.Member::page)
                        .distinct()
                        .toList(),
                (json, row) -> StoryJson.write(json, row.item()));
    }

    private static List<Quotation> said(Told told, Voice voice) {
        return told.story().quotations().stream()
                .filter(quotation -> voice.quotations().contains(quotation.id()))
                .toList();
    }

    /** Where the first part of each statement stands. */
    private static List<Evidence> evidence(Quotation quotation) {
        return quotation.wordings().stream()
                .flatMap(wording -> wording.statements().stream())
                .flatMap(said -> said.evidence().stream().limit(1))
                .toList();
    }

    /** Where each page speaks of a subject first. */
    private static List<Evidence> mentions(Told told, Subject subject) {
        return subject.members().stream()
                .flatMap(member -> Optional.ofNullable(told.pages().get(member.page())).stream()
                        .flatMap(page -> page.facts().entities().stream())
                        .filter(entity -> entity.id().equals(member.entity()))
                        .flatMap(entity -> entity.mentions().stream().limit(1))
                        .map(Mention::span)
                        .map(span -> new Evidence(member.page(), span)))
                .toList();
    }
}
