package org.strandline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.strandline.store.StoreException.Reason;

/** What is no store, or no whole one, is said to be so. */
class StoreFileTest {

    @TempDir
    Path folder;

    @Test
    void aFileThatIsCutOffIsDamaged() throws IOException {
        Path file = made();
        byte[] bytes = Files.readAllBytes(file);
        for (int share = 1; share < 10; share++) {
            Files.write(file, Arrays.copyOf(bytes, bytes.length * share / 10));
            assertRefused(file, Reason.DAMAGED, "damaged");
        }
    }

    @Test
    void aFileWhosePagesAreOverwrittenIsDamaged() throws IOException {
        Path file = made();
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 100, bytes.length, (byte) 'x');
        bytes[68] = 'S';
        Files.write(file, bytes);
        assertRefused(file, Reason.DAMAGED, "damaged");
    }

    @Test
    void whatIsNoSqliteFileIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "Ferry talks resume in Valmere. ".repeat(9));
        assertRefused(file, Reason.DAMAGED, "it is not a SQLite file");
        assertThat(file).content().startsWith("Ferry talks");
    }

    @Test
    void anotherProgramsDatabaseIsLeftAlone() throws SQLException {
        Path file = folder.resolve("other.db");
        run(file, "CREATE TABLE harbour (name TEXT)");
        assertRefused(file, Reason.DAMAGED, "no store of Strandline's");
    }

    @Test
    void aStoreOfANewerVersionIsNotTouched() throws SQLException {
        Path file = made();
        run(file, "UPDATE strandline_schema SET version = '99' WHERE installed_rank = 1");
        assertRefused(file, Reason.NEWER, "newer version");
    }

    @Test
    void aFolderAndAFileInNoFolderAreRefused() {
        assertRefused(folder, Reason.UNREACHABLE, "is a folder");
        assertRefused(folder.resolve("no/such/folder/story.db"), Reason.UNREACHABLE, "there is no folder");
    }

    @Test
    void whatHasToBeThereIsNotMade() {
        Path file = folder.resolve("missing.db");
        assertThatThrownBy(() -> Store.existing(new StoreAddress.InFile(file), InstantSource.system()))
                .isInstanceOf(StoreException.class)
                .hasMessage("there is no store " + file);
        assertThat(file).doesNotExist();
    }

    @Test
    void aCorrectionThatIsChangedByHandIsFound() throws SQLException {
        Path file = folder.resolve("signed.db");
        NewsPage page = NewsPage.of(1, "Ferry talks resume in Valmere");
        try (Store store = Store.open(new StoreAddress.InFile(file), InstantSource.system())) {
            store.keep(page.page(), page.record());
            store.correct("Mara Lindt", new Change.Apart(page.id()));
            store.correct("Ilo Brandt", new Change.Apart(page.id()));
            assertThat(store.tampered()).isEmpty();
        }
        run(file, "UPDATE correction SET author = 'Somebody Else' WHERE n = 1");
        try (Store store = Store.open(new StoreAddress.InFile(file), InstantSource.system())) {
            assertThat(store.tampered()).contains(store.corrections().getFirst());
        }
        run(file, "DELETE FROM correction WHERE n = 1");
        try (Store store = Store.open(new StoreAddress.InFile(file), InstantSource.system())) {
            assertThat(store.tampered()).contains(store.corrections().getFirst());
        }
    }

    private Path made() {
        Path file = folder.resolve("story.db");
        NewsPage page = NewsPage.of(1, "Ferry talks resume in Valmere");
        try (Store store = Store.open(new StoreAddress.InFile(file), InstantSource.system())) {
            store.keep(page.page(), page.record());
        }
        return file;
    }

    private static void assertRefused(Path file, Reason reason, String words) {
        assertThatThrownBy(() -> Store.open(new StoreAddress.InFile(file), InstantSource.system())
                        .close())
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.reason()).isEqualTo(reason))
                .hasMessageContaining(words);
    }

    private static void run(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
