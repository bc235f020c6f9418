package org.strandline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the reference says is in a store, and what is there is in the reference. */
class StoreReferenceTest {

    private static final Path REFERENCE =
            Path.of(System.getProperty("strandline.root", "..")).resolve("docs/reference/store.md");

    private static final Pattern TABLE = Pattern.compile("^### ([a-z_]+)$");
    private static final Pattern CELL = Pattern.compile("^\\| (`[^|]*) \\|");
    private static final Pattern NAME = Pattern.compile("`([a-z_]+)`");

    @TempDir
    Path folder;

    @Test
    void everyTableViewAndColumnIsInTheReferenceAndTheOtherWayRound() throws IOException, SQLException {
        Set<String> said = new TreeSet<>();
        String table = "view";
        for (String line : Files.readAllLines(REFERENCE)) {
            Matcher heading = TABLE.matcher(line);
            if (heading.find()) {
                table = heading.group(1);
            }
            Matcher cell = CELL.matcher(line);
            if (cell.find()) {
                String prefix = table;
                NAME.matcher(cell.group(1)).results().forEach(name -> said.add(prefix + "." + name.group(1)));
            }
        }
        assertThat(said).isEqualTo(there());
    }

    private Set<String> there() throws SQLException {
        Path file = folder.resolve("story.db");
        Store.open(new StoreAddress.InFile(file), InstantSource.system()).close();
        Set<String> there = new TreeSet<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                ResultSet found = connection
                        .createStatement()
                        .executeQuery("SELECT t.name, t.type, c.name FROM sqlite_master t, pragma_table_info(t.name) c"
                                + " WHERE t.type IN ('table', 'view') AND t.name <> 'strandline_schema'")) {
            while (found.next()) {
                there.add(
                        found.getString(2).equals("view")
                                ? "view." + found.getString(1)
                                : found.getString(1) + "." + found.getString(3));
            }
        }
        return there;
    }
}
