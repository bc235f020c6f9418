package org.strandline.app.web.find;

import java.io.IOException;
import java.util.List;
import org.strandline.english.passage.PassageModel;
import org.strandline.store.PassageSearch;
import org.strandline.store.Store;
import org.strandline.store.StoreAddress;
import org.strandline.store.search.Meaning;
import org.strandline.store.search.Passage;
import org.strandline.store.search.Query;

/** The search index of a store, with the model that tells what passages mean. Has to be closed. */
public final class Passages implements AutoCloseable {

    private final PassageModel model;
    private final PassageSearch search;

    private Passages(PassageModel model, PassageSearch search) {
        this.model = model;
        this.search = search;
    }

    /** Opens the index that is beside a store. */
    public static Passages open(Store store, StoreAddress address) throws IOException {
        PassageModel model = PassageModel.english();
        return new Passages(model, PassageSearch.open(store, address, Meaning.of(PassageModel.NAME, model::read)));
    }

    /** An index that is open already, and the model behind its meanings; it closes both. */
    public static Passages of(PassageModel model, PassageSearch search) {
        return new Passages(model, search);
    }

    void catchUp() throws IOException {
        search.catchUp();
    }

    List<Passage> search(Query query, int most) throws IOException {
        return search.searchAsItIs(query, most);
    }

    @Override
    public void close() throws IOException {
        try {
            search.close();
        } finally {
            model.close();
        }
    }
}
