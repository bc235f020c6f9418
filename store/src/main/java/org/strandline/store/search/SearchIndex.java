package org.strandline.store.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * An index of the passages of a store, in a folder of its own. Nothing in it is new: it can be deleted at any time, and {@link #follow}
 * makes it again. Safe for many threads at once; several processes may search while one of them follows.
 */
public final class SearchIndex implements AutoCloseable {

    /** Lucene says at every start that it would be faster with a module that the JDK has not finished. */
    private static final Logger CHATTER = Logger.getLogger("org.apache.lucene.internal.vectorization");

    private final Directory directory;
    private final IndexUpdate update;
    private final Lookup lookup;
    private Optional<SearcherManager> searchers = Optional.empty();

    private SearchIndex(Directory directory, Meaning meaning) {
        this.directory = directory;
        this.update = new IndexUpdate(directory, meaning);
        this.lookup = new Lookup(meaning);
    }

    /**
     * The index in a folder, which is made if it is not there.
     *
     * @param meaning what passages mean; an index that was made with another model is made again
     */
    public static SearchIndex open(Path folder, Meaning meaning) throws IOException {
        CHATTER.setLevel(Level.SEVERE);
        return new SearchIndex(FSDirectory.open(folder), meaning);
    }

    /** Brings the index up to where {@code log} is; makes it anew where it is broken, or of another store, model or version. */
    public synchronized Followed follow(PageLog log) throws IOException {
        Followed followed = update.follow(log);
        if (followed == Followed.MADE_ANEW) {
            forget();
        }
        return followed;
    }

    /** The passages that answer {@code query} best, the best first. */
    public List<Passage> search(Query query, int most) throws IOException {
        try {
            return searchOnce(query, most);
        } catch (IOException | IllegalStateException e) {
            // Another process may have made the index anew under our feet.
            forget();
            return searchOnce(query, most);
        }
    }

    private List<Passage> searchOnce(Query query, int most) throws IOException {
        Optional<SearcherManager> found = searchers();
        if (found.isEmpty()) {
            return List.of();
        }
        SearcherManager manager = found.get();
        manager.maybeRefresh();
        IndexSearcher searcher = manager.acquire();
        try {
            return lookup.search(searcher, query, most);
        } finally {
            manager.release(searcher);
        }
    }

    private synchronized Optional<SearcherManager> searchers() throws IOException {
        if (searchers.isEmpty() && DirectoryReader.indexExists(directory)) {
            try {
                searchers = Optional.of(new SearcherManager(directory, new SearcherFactory()));
            } catch (IndexNotFoundException e) {
                return Optional.empty();
            }
        }
        return searchers;
    }

    private synchronized void forget() throws IOException {
        if (searchers.isPresent()) {
            searchers.get().close();
            searchers = Optional.empty();
        }
    }

    @Override
    public synchronized void close() throws IOException {
        try {
            forget();
        } catch (AlreadyClosedException e) {
            // Nothing is left to be closed.
        }
        directory.close();
    }
}
