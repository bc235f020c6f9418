package org.strandline.app.web.list;

import java.util.List;
import java.util.Optional;
import org.strandline.app.web.story.Archive;
import org.strandline.app.web.story.Told;
import org.strandline.store.StorySummary;

/** All lists. */
public final class Lists {

    /** All stories, the one with the latest page first. */
    public static final Listing<Archive, StorySummary> STORIES = new Listing<>(
            "stories",
            "Stories",
            List.of(
                    Column.words("title", "Story", (archive, story) -> Cell.of(
                                    story.title().orElse("A story without a headline"))
                            .linking(Optional.of("/stories/" + story.id()))),
                    Column.number("pages", "Pages", (archive, story) -> Cell.of(story.pages())),
                    Column.day("first", "First page", (archive, story) -> day(story.first())),
                    Column.day("last", "Last page", (archive, story) -> day(story.last()))),
            Archive::stories,
            (archive, story) -> List.of(),
            (archive, story) -> archive.pagesOf(story.id()),
            (json, row) -> {
                StorySummary story = row.item();
                json.writeStartObject();
                json.writeStringProperty("id", story.id());
                story.title().ifPresent(title -> json.writeStringProperty("title", title));
                story.first().ifPresent(first -> json.writeStringProperty("first", first));
                story.last().ifPresent(last -> json.writeStringProperty("last", last));
                json.writeNumberProperty("pages", story.pages());
                json.writeEndObject();
            });

    /** The lists that every story has. */
    public static final List<Listing<Told, ?>> OF_A_STORY = List.of(
            TellingLists.news(),
            TellingLists.timeline(),
            TellingLists.positions(),
            TellingLists.plans(),
            TellingLists.figures(),
            PeopleLists.voices(),
            PeopleLists.statements(),
            PageLists.events(),
            PeopleLists.entities(),
            PageLists.pages());

    private static final int DAY_LETTERS = 10;

    private Lists() {}

    private static Cell day(Optional<String> time) {
        return Cell.of(
                time.orElse(""),
                time.map(iso -> iso.length() > DAY_LETTERS ? iso.substring(0, DAY_LETTERS) : iso)
                        .orElse(""));
    }
}
