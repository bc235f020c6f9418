package org.strandline.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of stories, read. */
final class Stories {

    private static final String SUMMARY = "SELECT id, title, first_published, last_published, pages FROM story";

    private final Sql sql;

    Stories(Sql sql) {
        this.sql = sql;
    }

    List<StorySummary> all() throws SQLException {
        return sql.list(SUMMARY + " ORDER BY COALESCE(last_published, '') DESC, id", Stories::summary);
    }

    Optional<StorySummary> one(String id) throws SQLException {
        return sql.first(SUMMARY + " WHERE id = ?", Stories::summary, id);
    }

    Optional<String> of(String page) throws SQLException {
        return sql.first(
                "SELECT story FROM story_page JOIN page ON page.number = story_page.page WHERE page.id = ?",
                row -> row.text(1),
                page);
    }

    List<StoryMember> pages(String id) throws SQLException {
        return sql.list(
                "SELECT page.id, page.revision, copy_group, version_group, version_n"
                        + " FROM story_page JOIN page ON page.number = story_page.page WHERE story = ? ORDER BY n",
                row -> new StoryMember(
                        row.text(1), row.key(2), row.optionalText(3), row.optionalText(4), row.number(5)),
                id);
    }

    /** How many pages each story has got since {@code moment}, by the ids of the stories. */
    Map<String, Integer> newSince(Instant moment) throws SQLException {
        Map<String, Integer> numbers = new HashMap<>();
        sql.list(
                "SELECT story_page.story, COUNT(*) FROM page JOIN story_page ON story_page.page = page.number"
                        + " WHERE page.kept_at >= ? GROUP BY story_page.story",
                row -> numbers.merge(row.text(1), row.number(2), Integer::sum),
                Pages.stamp(moment));
        return numbers;
    }

    List<Member> members() throws SQLException {
        return sql.list(
                "SELECT page.id, page_place.path, page_place.url, story, copy_group, version_group, version_n"
                        + " FROM page JOIN page_place ON page_place.page = page.number"
                        + " LEFT JOIN story_page ON story_page.page = page.number"
                        + " ORDER BY page_place.path, page_place.url, page.id",
                row -> new Member(
                        row.text(1),
                        row.optionalText(2).filter(path -> !path.isEmpty()),
                        row.optionalText(3).filter(url -> !url.isEmpty()),
                        row.optionalText(4),
                        row.optionalText(5),
                        row.optionalText(6),
                        row.optionalNumber(7)));
    }

    List<Coverage> coverage() throws SQLException {
        return sql.list(
                "SELECT story, SUBSTR(COALESCE(published, updated), 1, 10), COUNT(*) FROM story_page JOIN article ON"
                        + " article.page = story_page.page WHERE COALESCE(published, updated) IS NOT NULL GROUP BY 1, 2"
                        + " ORDER BY 1, 2",
                row -> new Coverage(row.text(1), row.text(2), row.number(3)));
    }

    /** The pages of {@code places} in groups by what {@code group} says, in order. */
    static List<List<String>> groups(List<StoryMember> places, Group group) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (StoryMember place : places) {
            group.of(place).ifPresent(id -> groups.computeIfAbsent(id, unused -> new ArrayList<>())
                    .add(place.page()));
        }
        return groups.values().stream().map(List::copyOf).toList();
    }

    /** {@code places}, the oldest version first. */
    static List<StoryMember> byVersion(List<StoryMember> places) {
        return places.stream()
                .sorted(Comparator.comparingInt(StoryMember::version))
                .toList();
    }

    /** Which group a page is in, if any. */
    interface Group {
        Optional<String> of(StoryMember place);
    }

    private static StorySummary summary(Row row) throws SQLException {
        return new StorySummary(
                row.text(1), row.optionalText(2), row.optionalText(3), row.optionalText(4), row.number(5));
    }
}
