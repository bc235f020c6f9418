package org.strandline.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.strandline.store.Change.Words;
import org.strandline.store.StoreException.Reason;
import org.strandline.text.Span;

/** The table of corrections: lines are added, never changed. */
final class Corrections {

    private static final String COLUMNS = "id, author, made_at, kind, page, start_char, end_char, words, other_page,"
            + " other_start_char, other_end_char, other_words, undoes";

    private final Sql sql;

    Corrections(Sql sql) {
        this.sql = sql;
    }

    Correction add(String author, Instant at, Change change) throws SQLException {
        Optional<String> previous = sql.first("SELECT id FROM correction ORDER BY n DESC LIMIT 1", row -> row.text(1));
        Correction correction = new Correction(digest(previous, author, at, change), author, at, change);
        Line line = Line.of(change);
        sql.update(
                "INSERT INTO correction (n, " + COLUMNS + ") VALUES ((SELECT COALESCE(MAX(n), 0) + 1 FROM correction),"
                        + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                correction.id(),
                author,
                at.toString(),
                line.kind(),
                line.page(),
                line.one().map(words -> words.span().start()),
                line.one().map(words -> words.span().end()),
                line.one().map(Words::words),
                line.otherPage(),
                line.other().map(words -> words.span().start()),
                line.other().map(words -> words.span().end()),
                line.other().map(Words::words).or(line::name),
                line.undoes());
        return correction;
    }

    /** All of them in order. */
    List<Correction> all() throws SQLException {
        return sql.list("SELECT " + COLUMNS + " FROM correction ORDER BY n", Corrections::correction);
    }

    /** Those that hold and say something of the page {@code id}, in order. */
    List<Correction> of(String id) throws SQLException {
        return sql.list(
                "SELECT " + COLUMNS + " FROM correction WHERE (page = ? OR other_page = ?)"
                        + " AND NOT EXISTS (SELECT 1 FROM correction AS later WHERE later.undoes = correction.id)"
                        + " ORDER BY n",
                Corrections::correction,
                id,
                id);
    }

    /** Those that hold and say which pages belong together, in order. */
    List<Correction> moves() throws SQLException {
        return sql.list(
                "SELECT " + COLUMNS + " FROM correction WHERE kind IN ('together', 'apart')"
                        + " AND NOT EXISTS (SELECT 1 FROM correction AS later WHERE later.undoes = correction.id)"
                        + " ORDER BY n",
                Corrections::correction);
    }

    /**
     * The first correction whose id is not the digest of what it says, if any: somebody has changed the table by hand.
     */
    Optional<Correction> firstBroken() throws SQLException {
        Optional<String> previous = Optional.empty();
        for (Correction correction : all()) {
            if (!correction.id().equals(digest(previous, correction.author(), correction.at(), correction.change()))) {
                return Optional.of(correction);
            }
            previous = Optional.of(correction.id());
        }
        return Optional.empty();
    }

    /** All that hold, in order. */
    List<Correction> standing() throws SQLException {
        Set<String> undone =
                new HashSet<>(sql.list("SELECT undoes FROM correction WHERE undoes IS NOT NULL", row -> row.text(1)));
        return all().stream()
                .filter(correction ->
                        !undone.contains(correction.id()) && !(correction.change() instanceof Change.Undo))
                .toList();
    }

    /** The ids of the pages that {@code change} is about. */
    List<String> pages(Change change) throws SQLException {
        return switch (change) {
            case Change.Same(Words one, Words other) -> List.of(one.page(), other.page());
            case Change.NotSame(Words one, Words other) -> List.of(one.page(), other.page());
            case Change.Called called -> List.of(called.at().page());
            case Change.NoStatement(Words at) -> List.of(at.page());
            case Change.SaidBy(Words at, Words speaker) -> List.of(at.page());
            case Change.Reads(Words at, Words instead) -> List.of(at.page());
            case Change.Together(String page, String other) -> List.of(page, other);
            case Change.Apart(String page) -> List.of(page);
            case Change.Undo(String id) -> {
                Correction undone = all().stream()
                        .filter(correction -> correction.id().equals(id))
                        .filter(correction -> !(correction.change() instanceof Change.Undo))
                        .findFirst()
                        .orElseThrow(() -> new StoreException(Reason.ABSENT, "there is no correction " + id));
                yield pages(undone.change());
            }
        };
    }

    private static String digest(Optional<String> previous, String author, Instant at, Change change) {
        List<String> said = new ArrayList<>(List.of(previous.orElse(""), author, at.toString()));
        said.addAll(Line.of(change).said());
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : said) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Correction correction(Row row) throws SQLException {
        Optional<Words> one = words(row, 5);
        Optional<Words> other = row.optionalText(9).isEmpty() ? Optional.empty() : words(row, 9);
        Change change =
                switch (row.text(4)) {
                    case "same" -> new Change.Same(one.orElseThrow(), other.orElseThrow());
                    case "notSame" -> new Change.NotSame(one.orElseThrow(), other.orElseThrow());
                    case "called" -> new Change.Called(one.orElseThrow(), row.text(12));
                    case "saidBy" -> new Change.SaidBy(one.orElseThrow(), other.orElseThrow());
                    case "reads" -> new Change.Reads(one.orElseThrow(), other.orElseThrow());
                    case "noStatement" -> new Change.NoStatement(one.orElseThrow());
                    case "together" -> new Change.Together(row.text(5), row.text(9));
                    case "apart" -> new Change.Apart(row.text(5));
                    case "undo" -> new Change.Undo(row.text(13));
                    default -> throw new StoreException(Reason.NEWER, "an unknown correction: " + row.text(4));
                };
        return new Correction(row.text(1), row.text(2), Instant.parse(row.text(3)), change);
    }

    private static Optional<Words> words(Row row, int first) throws SQLException {
        Optional<String> words = row.optionalText(first + 3);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Words(
                        row.text(first), new Span(row.number(first + 1), row.number(first + 2)), words.get()));
    }

    /** A change in columns. */
    private record Line(
            String kind,
            Optional<String> page,
            Optional<Words> one,
            Optional<String> otherPage,
            Optional<Words> other,
            Optional<String> name,
            Optional<String> undoes) {

        static Line of(Change change) {
            return switch (change) {
                case Change.Same(Words one, Words other) -> words("same", one, Optional.of(other));
                case Change.NotSame(Words one, Words other) -> words("notSame", one, Optional.of(other));
                case Change.Called(Words at, String name) ->
                    words("called", at, Optional.empty()).naming(name);
                case Change.NoStatement(Words at) -> words("noStatement", at, Optional.empty());
                case Change.SaidBy(Words at, Words speaker) -> words("saidBy", at, Optional.of(speaker));
                case Change.Reads(Words at, Words instead) -> words("reads", at, Optional.of(instead));
                case Change.Together(String page, String other) -> pages("together", page, Optional.of(other));
                case Change.Apart(String page) -> pages("apart", page, Optional.empty());
                case Change.Undo(String correction) ->
                    new Line(
                            "undo",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(correction));
            };
        }

        private static Line words(String kind, Words one, Optional<Words> other) {
            return new Line(
                    kind,
                    Optional.of(one.page()),
                    Optional.of(one),
                    other.map(Words::page),
                    other,
                    Optional.empty(),
                    Optional.empty());
        }

        private static Line pages(String kind, String page, Optional<String> other) {
            return new Line(
                    kind,
                    Optional.of(page),
                    Optional.empty(),
                    other,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        private Line naming(String called) {
            return new Line(kind, page, one, otherPage, other, Optional.of(called), undoes);
        }

        /** All that is signed. */
        List<String> said() {
            List<String> said = new ArrayList<>(List.of(
                    kind,
                    page.orElse(""),
                    one.map(words -> words.span() + words.words()).orElse(""),
                    otherPage.orElse(""),
                    other.map(words -> words.span() + words.words()).orElse(""),
                    undoes.orElse("")));
            name.ifPresent(said::add);
            return said;
        }
    }
}
