package org.strandline.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.strandline.store.search.Followed;
import org.strandline.store.search.Meaning;
import org.strandline.store.search.Passage;
import org.strandline.store.search.Query;
import org.strandline.store.search.SearchIndex;

/**
 * Finds passages of the pages of a store, by an index in a folder beside the store. The folder can be deleted at any time: the index is made
 * again from the store. May be shared between threads.
 */
public final class PassageSearch implements AutoCloseable {

    private static final String SUFFIX = ".index";

    private final Store store;
    private final SearchIndex index;

    private PassageSearch(Store store, SearchIndex index) {
        this.store = store;
        this.index = index;
    }

    /**
     * Opens the index of a store.
     *
     * @param address the store's; the index of a file is beside it, that of a database in the current folder under its name
     * @param meaning what passages mean
     */
    public static PassageSearch open(Store store, StoreAddress address, Meaning meaning) throws IOException {
        return new PassageSearch(store, SearchIndex.open(folder(address), meaning));
    }

    /** Where the index of a store is. */
    public static Path folder(StoreAddress address) {
        return switch (address) {
            case StoreAddress.InFile(Path path) -> path.resolveSibling(path.getFileName() + SUFFIX);
            case StoreAddress.InDatabase database -> {
                String name = database.name();
                yield Path.of(name.substring(name.lastIndexOf('/') + 1) + SUFFIX);
            }
        };
    }

    /** Takes into the index what the store has kept since the last time. A search does so first. */
    public Followed catchUp() throws IOException {
        return index.follow(new StoreLog(store));
    }

    /** The passages that answer {@code query} best, the best first. */
    public List<Passage> search(Query query, int most) throws IOException {
        catchUp();
        return index.search(query, most);
    }

    /** The passages that answer {@code query} best among those that are in the index already. */
    public List<Passage> searchAsItIs(Query query, int most) throws IOException {
        return index.search(query, most);
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
