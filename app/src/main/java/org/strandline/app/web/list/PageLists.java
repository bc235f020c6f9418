package org.strandline.app.web.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.strandline.app.web.page.Words;
import org.strandline.app.web.story.Told;
import org.strandline.record.Entity;
import org.strandline.record.Event;
import org.strandline.record.PageRecord;
import org.strandline.record.PageTime;
import org.strandline.story.Evidence;
import tools.jackson.core.JsonGenerator;

/** The lists of a story's pages, and of what happens on them. */
final class PageLists {

    private static final int AROUND = 70;

    private PageLists() {}

    /** An event of a page, with the names of the page's entities. */
    private record Happened(PageRecord page, Event event, Map<String, Entity> entities) {

        /** The words that tell of it, with those around them on their line: "attack" alone says nothing. */
        String text() {
            String text = page.article().text();
            int start = Math.max(
                    text.lastIndexOf('\n', event.span().start()) + 1,
                    text.lastIndexOf(' ', event.span().start() - AROUND) + 1);
            int blank = text.indexOf(' ', event.span().end() + AROUND);
            int line = text.indexOf('\n', event.span().end());
            int end = Math.min(blank < 0 ? text.length() : blank, line < 0 ? text.length() : line);
            return text.substring(start, end).strip();
        }

        List<String> names(List<String> ids) {
            return ids.stream()
                    .map(id -> entities.containsKey(id) ? entities.get(id).name() : id)
                    .toList();
        }
    }

    static Listing<Told, ?> pages() {
        return new Listing<Told, PageRecord>(
                "pages",
                "Pages",
                pageColumns(),
                told -> told.story().pages().reversed().stream()
                        .flatMap(id -> Optional.ofNullable(told.pages().get(id)).stream())
                        .toList(),
                (told, page) -> List.of(),
                (told, page) -> List.of(page.id()),
                (json, row) -> write(json, row.source(), row.item()));
    }

    static Listing<Told, ?> events() {
        return new Listing<Told, Happened>(
                "events",
                "What happened",
                eventColumns(),
                PageLists::happened,
                (told, row) -> List.of(new Evidence(row.page().id(), row.event().span())),
                (told, row) -> List.of(row.page().id()),
                (json, row) -> write(json, row.item()));
    }

    private static List<Column<Told, PageRecord>> pageColumns() {
        return List.of(
                Column.day("published", "Published", page -> Links.published(Optional.of(page))),
                Column.words("headline", "Headline", page -> Links.page(page)),
                Column.choice("outlet", "Outlet", page -> Cell.of(page.article().outlet())),
                Column.choice("agency", "Agency", page -> Cell.of(page.article().agency())),
                Column.number(
                        "copies",
                        "Copies",
                        (told, page) ->
                                Cell.of(group(told.story().copies(), page.id()).size())),
                Column.number(
                        "version",
                        "Version",
                        (told, page) -> Cell.of(version(told, page).map(n -> Integer.toString(n)))),
                Column.number(
                        "statements",
                        "Statements",
                        page -> Cell.of(page.facts().statements().size())),
                Column.number(
                        "figures",
                        "Figures",
                        page -> Cell.of(page.facts().figures().size())),
                Column.number(
                        "events",
                        "Events",
                        page -> Cell.of(page.facts().events().size())));
    }

    private static List<Column<Told, Happened>> eventColumns() {
        return List.of(
                Column.day("date", "Day", row -> Cell.of(row.event().date())),
                Column.choice(
                        "type",
                        "Kind",
                        row -> Cell.of(TellingLists.word(row.event().type()))),
                Column.choice("mode", "How", row -> Cell.of(row.event().mode())),
                Column.choice(
                        "status",
                        "Status",
                        row -> Cell.of(
                                TellingLists.word(row.event().status()),
                                Words.of(row.event().status()))),
                Column.words(
                        "who",
                        "Who",
                        row -> Cell.of(String.join("; ", row.names(row.event().actors())))),
                Column.words(
                        "whom",
                        "To whom",
                        row -> Cell.of(String.join("; ", row.names(row.event().recipients())))),
                Column.words("place", "Where", row -> Cell.of(row.event().place())),
                Column.words("text", "Words", row -> Cell.of(row.text())),
                Column.day("published", "Page of", row -> Links.published(Optional.of(row.page()))));
    }

    /** The events of all pages, those of the last page first; copies tell of nothing twice. */
    private static List<Happened> happened(Told told) {
        return told.story().pages().reversed().stream()
                .filter(id -> group(told.story().copies(), id).stream()
                        .findFirst()
                        .filter(first -> !first.equals(id))
                        .isEmpty())
                .flatMap(id -> Optional.ofNullable(told.pages().get(id)).stream())
                .flatMap(page -> {
                    Map<String, Entity> entities = page.facts().entities().stream()
                            .collect(Collectors.toMap(Entity::id, Function.identity(), (first, second) -> first));
                    return page.facts().events().stream().map(event -> new Happened(page, event, entities));
                })
                .toList();
    }

    private static List<String> group(List<List<String>> groups, String page) {
        return groups.stream().filter(group -> group.contains(page)).findFirst().orElse(List.of());
    }

    private static Optional<Integer> version(Told told, PageRecord page) {
        return Optional.of(group(told.story().versions(), page.id()).indexOf(page.id()) + 1)
                .filter(n -> n > 0);
    }

    private static void write(JsonGenerator json, Told told, PageRecord page) {
        json.writeStartObject();
        json.writeStringProperty("id", page.id());
        write(json, "headline", page.article().headline());
        write(json, "outlet", page.article().outlet());
        write(json, "agency", page.article().agency());
        write(json, "published", page.article().published().map(PageTime::iso));
        write(json, "updated", page.article().updated().map(PageTime::iso));
        write(json, "url", page.source().url());
        write(json, "copies", group(told.story().copies(), page.id()));
        write(json, "versions", group(told.story().versions(), page.id()));
        json.writeNumberProperty("statements", page.facts().statements().size());
        json.writeNumberProperty("figures", page.facts().figures().size());
        json.writeNumberProperty("events", page.facts().events().size());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Happened row) {
        Event event = row.event();
        json.writeStartObject();
        json.writeStringProperty("page", row.page().id());
        json.writeStringProperty("id", event.id());
        json.writeNumberProperty("start", event.span().start());
        json.writeNumberProperty("end", event.span().end());
        json.writeStringProperty("text", row.text());
        json.writeStringProperty("type", TellingLists.word(event.type()));
        write(json, "mode", event.mode());
        write(json, "who", row.names(event.actors()));
        write(json, "whom", row.names(event.recipients()));
        write(json, "place", event.place());
        write(json, "date", event.date());
        json.writeStringProperty("status", TellingLists.word(event.status()));
        write(json, "published", row.page().article().published().map(PageTime::iso));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String key, Optional<String> value) {
        value.ifPresent(present -> json.writeStringProperty(key, present));
    }

    private static void write(JsonGenerator json, String key, List<String> values) {
        json.writeArrayPropertyStart(key);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
