package org.strandline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.strandline.store.StoreException.Reason;

/** Whenever a program is killed, and whatever else writes: no page is lost, doubled or half there. */
class KilledTest {

    private static final int KILLS = 50;
    private static final int PAGES = 500;

    /** So many programs have started and wait while one is at work. */
    private static final int WAITING = 2;

    @TempDir
    static Path folder;

    private static Path unbroken;

    @BeforeAll
    static void keepUnbroken() {
        unbroken = folder.resolve("unbroken.db");
        KeepingProgram.keep(unbroken, NewsPage.many(PAGES), new PrintStream(OutputStream.nullOutputStream()));
    }

    @Test
    @Timeout(300)
    void killedFiftyTimesAStoreIsWhatItWouldHaveBeen() throws IOException, InterruptedException, SQLException {
        Path file = folder.resolve("killed.db");
        Random random = new Random(20250403);
        int killed = 0;
        Deque<Process> waiting = new ArrayDeque<>();
        for (int run = 0; run < KILLS; run++) {
            while (waiting.size() < WAITING) {
                waiting.add(KeepingProgram.start(file, 0, PAGES));
            }
            killed +=
                    killedAfter(waiting.remove(), random.nextInt(2 * PAGES / KILLS), random.nextInt(8_000_000)) ? 1 : 0;
        }
        waiting.forEach(Process::destroyForcibly);
        assertThat(killed).isGreaterThan(KILLS / 2);
        KeepingProgram.keep(file, NewsPage.many(PAGES), new PrintStream(OutputStream.nullOutputStream()));
        assertThat(dump(file)).isEqualTo(dump(unbroken));
    }

    @Test
    @Timeout(120)
    void twoProgramsAtOnceLoseNothing() throws IOException, InterruptedException {
        Path file = folder.resolve("shared.db");
        Process one = KeepingProgram.start(file, 0, 300);
        Process other = KeepingProgram.start(file, 200, PAGES);
        KeepingProgram.go(one);
        KeepingProgram.go(other);
        assertThat(one.waitFor()).isZero();
        assertThat(other.waitFor()).isZero();
        try (Store shared = Store.open(new StoreAddress.InFile(file), KeepingProgram.CLOCK);
                Store whole = Store.open(new StoreAddress.InFile(unbroken), KeepingProgram.CLOCK)) {
            assertThat(shared.size()).isEqualTo(PAGES);
            assertThat(shared.members()).isEqualTo(whole.members());
            assertThat(shared.stories()).isEqualTo(whole.stories());
        }
    }

    @Test
    void whoWaitsTooLongIsToldSo() throws SQLException {
        Path file = folder.resolve("busy.db");
        NewsPage page = NewsPage.of(1, "Ferry talks resume in Valmere");
        Duration patience = Duration.ofMillis(100);
        try (Store store = Store.open(new StoreAddress.InFile(file), KeepingProgram.CLOCK, patience)) {
            try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement statement = other.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                assertThatThrownBy(() -> store.keep(page.page(), page.record()))
                        .isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.reason())
                                .isEqualTo(Reason.BUSY))
                        .hasMessageContaining("by another program");
                statement.execute("ROLLBACK");
            }
            assertThat(store.keep(page.page(), page.record())).isEqualTo(Kept.ADDED);
        }
    }

    /** Whether it was killed before it was done. */
    private static boolean killedAfter(Process process, int pages, int nanoseconds)
            throws IOException, InterruptedException {
        KeepingProgram.go(process);
        try (BufferedReader said = process.inputReader()) {
            for (int i = 0; i < pages; i++) {
                if ("done".equals(said.readLine())) {
                    return false;
                }
            }
            TimeUnit.NANOSECONDS.sleep(nanoseconds);
            process.destroyForcibly().waitFor();
            return true;
        }
    }

    /** Every row of every table but the history of the tables, in an order of their own. */
    private static List<String> dump(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            List<String> rows = new ArrayList<>();
            List<String> tables = rows(connection, "SELECT name FROM sqlite_master WHERE type = 'table'");
            assertThat(rows(connection, "PRAGMA integrity_check")).containsExactly("ok");
            assertThat(rows(connection, "PRAGMA foreign_key_check")).isEmpty();
            for (String table : tables) {
                if (!table.equals("strandline_schema")) {
                    rows(connection, "SELECT * FROM " + table).forEach(row -> rows.add(table + " " + row));
                }
            }
            Collections.sort(rows);
            return rows;
        }
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    Object value = result.getObject(column);
                    row.add(value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value));
                }
                rows.add(String.join("|", row));
            }
        }
        return rows;
    }
}
