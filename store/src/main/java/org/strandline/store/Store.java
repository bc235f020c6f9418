package org.strandline.store;

import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.strandline.reading.PageReader;
import org.strandline.record.Page;
import org.strandline.record.PageRecord;
import org.strandline.record.Reading;
import org.strandline.record.Received;
import org.strandline.record.Rejected;
import org.strandline.store.StoreException.Reason;
import org.strandline.story.Story;
import org.strandline.story.StoryPages;
import org.strandline.story.StoryTeller;

/**
 * Pages and stories kept, in a SQLite file or a PostgreSQL database. Each page is kept whole or not at all, with what was read
 * of it, whenever the program is stopped. May be shared between threads, and a store between programs: one writes at a time.
 *
 * <pre>{@code
 * try (Store store = Store.open(StoreAddress.of("story.db"), InstantSource.system())) {
 *     store.keep(page, reader.read(page));
 *     store.stories().forEach(story -> System.out.println(story.title()));
 * }
 * }</pre>
 *
 * <p>All methods throw {@link StoreException} where the store cannot do what it is asked for.
 */
public final class Store implements AutoCloseable {

    private static final int SETTLED_AT_ONCE = 500;

    private final Database database;
    private final InstantSource clock;
    private final Weaving weaving = new Weaving();

    private Store(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Opens a store; a file that is not there is made. */
    public static Store open(StoreAddress address, InstantSource clock) {
        return open(address, clock, Database.PATIENCE);
    }

    static Store open(StoreAddress address, InstantSource clock, Duration patience) {
        return new Store(Database.open(address, patience), clock);
    }

    /** Opens a store that has to be there already. */
    public static Store existing(StoreAddress address, InstantSource clock) {
        if (address instanceof StoreAddress.InFile file && !Files.exists(file.path())) {
            throw new StoreException(Reason.ABSENT, "there is no store " + file.path());
        }
        return open(address, clock);
    }

    /**
     * Whether a page is kept as this version of the reader reads it, so that it need not be read.
     *
     * @param id the page's
     * @param day the day that is given for reading it
     */
    public boolean holds(String id, Optional<LocalDate> day) {
        return database.read(sql -> new Pages(sql)
                .standing(id)
                .filter(page -> stands(page, PageReader.VERSION, day))
                .isPresent());
    }

    /** Notes that a page that is kept was found here, too. */
    public void found(Page page) {
        database.write(sql -> {
            Pages pages = new Pages(sql);
            Optional<Pages.Standing> standing = pages.standing(page.id());
            if (standing.isPresent()) {
                pages.addPlace(standing.get().number(), page.source());
                pages.addOriginal(standing.get().number(), page);
            }
            return standing;
        });
    }

    /** Keeps a page as it came and what was read of it. */
    public Kept keep(Received received, Reading reading) {
        return keep(received, reading, Optional.empty());
    }

    /**
     * Keeps a page as it came and what was read of it.
     *
     * @param day the day that was given for reading it
     */
    public Kept keep(Received received, Reading reading, Optional<LocalDate> day) {
        return database.write(sql -> keep(sql, received, reading, day));
    }

    private Kept keep(Sql sql, Received received, Reading reading, Optional<LocalDate> day) throws SQLException {
        String version =
                switch (reading) {
                    case PageRecord page -> page.version();
                    case Rejected rejected -> PageReader.VERSION;
                };
        Pages pages = new Pages(sql);
        Instant now = clock.instant();
        Optional<Pages.Standing> standing = pages.standing(reading.id());
        if (standing.isPresent() && stands(standing.get(), version, day)) {
            pages.addPlace(standing.get().number(), reading.source());
            return Kept.UNCHANGED;
        }
        long number;
        if (standing.isPresent()) {
            number = standing.get().number();
            weaving.remove(sql, number);
            pages.replace(number, reading, version, day, now);
        } else {
            number = pages.add(reading, version, day, now);
        }
        pages.addPlace(number, reading.source());
        pages.addRecord(number, reading, day);
        if (received instanceof Page page) {
            pages.addOriginal(number, page);
        }
        if (reading instanceof PageRecord page) {
            FactTables.add(sql, number, page);
            weaving.add(sql, number, page);
        }
        return standing.isPresent() ? Kept.REPLACED : Kept.ADDED;
    }

    /** What a newer reader found stands, and what this one found with the same day. */
    private static boolean stands(Pages.Standing page, String version, Optional<LocalDate> day) {
        int newer = Version.parse(page.version()).compareTo(Version.parse(version));
        return newer > 0 || (newer == 0 && page.anchor().equals(day));
    }

    /** Divides what has come since the last time into stories. Whatever asks for stories does so first. */
    public void settle() {
        settle(Crowds.MOST_TOGETHER);
    }

    /** @param most among so many pages at most a story is looked for */
    void settle(int most) {
        if (database.read(sql -> sql.first("SELECT page FROM unsettled LIMIT 1", row -> row.key(1)))
                .isEmpty()) {
            return;
        }
        Crowds crowds = new Crowds(most);
        while (database.write(sql -> Settling.settleSome(sql, crowds, SETTLED_AT_ONCE))) {
            // Some hundred pages after another, so that no other program has to wait for all of them.
        }
    }

    /** All stories, the one with the latest page first. */
    public List<StorySummary> stories() {
        settle();
        return database.read(sql -> new Stories(sql).all());
    }

    /** The pages of a story, with the corrections of people. */
    public Optional<StoryPages> storyPages(String id) {
        settle();
        return database.read(sql -> {
            Stories stories = new Stories(sql);
            if (stories.one(id).isEmpty()) {
                return Optional.empty();
            }
            List<StoryMember> places = stories.pages(id);
            List<PageRecord> records = new ArrayList<>();
            for (StoryMember place : places) {
                corrected(sql, place.page()).map(PageRecord.class::cast).ifPresent(records::add);
            }
            return Optional.of(new StoryPages(
                    id,
                    records,
                    Stories.groups(places, StoryMember::copies),
                    Stories.groups(Stories.byVersion(places), StoryMember::versions)));
        });
    }

    /** The pages of a story in the order of time, without what is said of them; none where there is no such story. */
    public List<StoryMember> storyMembers(String id) {
        settle();
        return database.read(sql -> new Stories(sql).pages(id));
    }

    /** A story, told from its pages. */
    public Optional<Story> story(String id) {
        return storyPages(id).map(new StoryTeller()::tell);
    }

    /** The id of the story that a page is of; empty for a page that is not kept or no article. */
    public Optional<String> storyOf(String page) {
        settle();
        return database.read(sql -> new Stories(sql).of(page));
    }

    /** Every place where a page was found, with its story, in the order of the paths and addresses. */
    public List<Member> members() {
        settle();
        return database.read(sql -> new Stories(sql).members());
    }

    /** How many pages of each story appeared on each day, story by story, the first day first. Pages without a time are on no day. */
    public List<Coverage> coverage() {
        settle();
        return database.read(sql -> new Stories(sql).coverage());
    }

    /**
     * The ids of the pages that a person may mean.
     *
     * @param name an id or its beginning, the path of a file, or an address
     */
    public List<String> called(String name) {
        return database.read(sql -> sql.list(
                "SELECT id FROM page WHERE id >= ? AND id < ? UNION SELECT page.id FROM page_place JOIN page ON"
                        + " page.number = page_place.page WHERE page_place.path = ? UNION SELECT page.id FROM page_place"
                        + " JOIN page ON page.number = page_place.page WHERE page_place.url = ? ORDER BY id LIMIT 100",
                row -> row.text(1),
                name,
                name + "~",
                name,
                name));
    }

    /** What is said of a page, with the corrections of people. */
    public Optional<PageRecord> page(String id) {
        return reading(id)
                .flatMap(reading -> reading instanceof PageRecord page ? Optional.of(page) : Optional.empty());
    }

    /** The answer to a page: what is said of it, with the corrections of people, or why nothing is. */
    public Optional<Reading> reading(String id) {
        return database.read(sql -> corrected(sql, id));
    }

    private static Optional<Reading> corrected(Sql sql, String id) throws SQLException {
        Optional<Reading> reading = new Pages(sql).reading(id);
        if (reading.isEmpty() || !(reading.get() instanceof PageRecord page)) {
            return reading;
        }
        return Optional.of(Corrector.corrected(page, new Corrections(sql).of(id)));
    }

    /** A page as it came, for reading it again; empty where there was nothing to read. */
    public Optional<Stored> original(String id) {
        return database.read(sql -> new Pages(sql).original(id));
    }

    /** The ids of all pages, in the order in which they came. */
    public List<String> ids() {
        return database.read(sql -> sql.list("SELECT id FROM page ORDER BY number", row -> row.text(1)));
    }

    /** The ids of the pages that have been added since {@code moment}, in the order in which they came. */
    public List<String> newSince(Instant moment) {
        return database.read(sql -> sql.list(
                "SELECT id FROM page WHERE kept_at >= ? ORDER BY kept_at, number",
                row -> row.text(1),
                Pages.stamp(moment)));
    }

    /**
     * What was added or replaced after the revision {@code number}, in order: whoever keeps something made of the pages asks
     * for this, from 0 at first, and remembers the last number that it has seen.
     *
     * @param most so many at most
     */
    public List<Revision> revisionsAfter(long number, int most) {
        return database.read(sql -> sql.list(
                "SELECT revision, id FROM page WHERE revision > ? ORDER BY revision LIMIT ?",
                row -> new Revision(row.key(1), row.text(2)),
                number,
                most));
    }

    /** How many pages each story has got since {@code moment}, by the ids of the stories; none of those that have got none. */
    public Map<String, Integer> newByStory(Instant moment) {
        settle();
        return database.read(sql -> new Stories(sql).newSince(moment));
    }

    /** The number of the last change to a page; empty for a page that is not kept. */
    public Optional<Long> revisionOf(String page) {
        return database.read(sql -> sql.first("SELECT revision FROM page WHERE id = ?", row -> row.key(1), page));
    }

    /** The number of the last revision; 0 where there was none. It is greater after every change to a page. */
    public long lastRevision() {
        return database.read(sql -> sql.first("SELECT MAX(revision) FROM page", row -> row.key(1)))
                .orElse(0L);
    }

    /** The first page, and when it was kept: what this store has and no other. */
    Optional<String> beginning() {
        return database.read(sql -> sql.first(
                "SELECT id, kept_at FROM page ORDER BY number LIMIT 1", row -> row.text(1) + " " + row.text(2)));
    }

    /**
     * Keeps what a person puts right; it holds from now on, whatever reads the pages again.
     *
     * @param author who says so
     * @throws StoreException if it is about a page or a correction that is not there
     */
    public Correction correct(String author, Change change) {
        return correct(author, List.of(change)).getFirst();
    }

    /**
     * Keeps what a person puts right in one step: all of it or nothing, and made at one moment, by which it is known as one step.
     *
     * @param author who says so
     * @throws StoreException if it is about a page or a correction that is not there
     */
    public List<Correction> correct(String author, List<Change> changes) {
        return database.write(sql -> {
            Corrections corrections = new Corrections(sql);
            Instant now = clock.instant();
            List<Correction> made = new ArrayList<>();
            for (Change change : changes) {
                List<String> touched = corrections.pages(change);
                for (String page : touched) {
                    if (new Pages(sql).standing(page).isEmpty()) {
                        throw new StoreException(Reason.ABSENT, "there is no page " + page);
                    }
                }
                made.add(corrections.add(author, now, change));
                touch(sql, touched);
            }
            return List.copyOf(made);
        });
    }

    /** Notes that pages are not what they were. */
    private static void touch(Sql sql, List<String> touched) throws SQLException {
        Pages pages = new Pages(sql);
        for (String page : touched) {
            Weaving.unsettle(sql, pages.standing(page).orElseThrow().number());
            pages.revise(page);
        }
    }

    /** The feeds that are followed. */
    public Feeds feeds() {
        return new Feeds(database);
    }

    /** All corrections, the first one first, also those that were undone. */
    public List<Correction> corrections() {
        return database.read(sql -> new Corrections(sql).all());
    }

    /** The corrections that hold. */
    public List<Correction> standingCorrections() {
        return database.read(sql -> new Corrections(sql).standing());
    }

    /** The first correction that is not as it was signed, if somebody has changed one by hand. */
    public Optional<Correction> tampered() {
        return database.read(sql -> new Corrections(sql).firstBroken());
    }

    /** How many pages are kept, articles and others. */
    public int size() {
        return database.read(sql ->
                sql.first("SELECT COUNT(*) FROM page", row -> row.number(1)).orElse(0));
    }

    @Override
    public void close() {
        database.close();
    }
}
