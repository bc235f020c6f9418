package org.strandline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreContract {

    @TempDir
    static Path folder;

    private static Path made;
    private static int stores;

    @BeforeAll
    static void make() {
        made = folder.resolve("made.db");
        Store.open(new StoreAddress.InFile(made), InstantSource.system()).close();
    }

    @Override
    StoreAddress absent() {
        stores++;
        return new StoreAddress.InFile(folder.resolve("story-" + stores + ".db"));
    }

    @Override
    StoreAddress empty() {
        StoreAddress.InFile copy = new StoreAddress.InFile(folder.resolve("copy-" + stores++ + ".db"));
        try {
            Files.copy(made, copy.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy;
    }
}
