package org.strandline.store;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The feeds that are followed, so that whoever follows them next, another process too, goes on where the last one was. */
public final class Feeds {

    private final Database database;

    Feeds(Database database) {
        this.database = database;
    }

    /** A feed as it was asked for last; empty where it never was. */
    public Optional<FollowedFeed> feed(String address) {
        return database.read(sql -> sql.first(
                "SELECT address, etag, last_modified, asked_at, due_at, failures, detail FROM feed WHERE address = ?",
                row -> new FollowedFeed(
                        row.text(1),
                        row.optionalText(2),
                        row.optionalText(3),
                        Instant.parse(row.text(4)),
                        Instant.parse(row.text(5)),
                        row.number(6),
                        row.optionalText(7)),
                address));
    }

    /** Keeps how a feed was when it was asked for. */
    public void keep(FollowedFeed feed) {
        database.write(sql -> sql.update(
                "INSERT INTO feed (address, etag, last_modified, asked_at, due_at, failures, detail)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (address) DO UPDATE SET etag = excluded.etag,"
                        + " last_modified = excluded.last_modified, asked_at = excluded.asked_at,"
                        + " due_at = excluded.due_at, failures = excluded.failures, detail = excluded.detail",
                feed.address(),
                feed.etag(),
                feed.lastModified(),
                Pages.stamp(feed.asked()),
                Pages.stamp(feed.due()),
                feed.failures(),
                feed.detail()));
    }

    /** The items of a feed that have been dealt with. */
    public Set<String> dealtWith(String address) {
        return new HashSet<>(database.read(
                sql -> sql.list("SELECT item FROM feed_item WHERE address = ?", row -> row.text(1), address)));
    }

    /** Notes that items of a feed that is kept have been dealt with; what is not in it any more is forgotten. */
    public void dealtWith(String address, List<String> items) {
        database.write(sql -> {
            sql.update("DELETE FROM feed_item WHERE address = ?", address);
            sql.updateAll(
                    "INSERT INTO feed_item (address, item) VALUES (?, ?)",
                    items.stream()
                            .distinct()
                            .map(item -> new Object[] {address, item})
                            .toList());
            return items;
        });
    }
}
