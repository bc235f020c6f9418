package org.strandline.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreContract {

    @TempDir
    Path folder;

    private int stores;

    @Override
    StoreAddress empty() {
        stores++;
        return new StoreAddress.InFile(folder.resolve("story-" + stores + ".db"));
    }
}
