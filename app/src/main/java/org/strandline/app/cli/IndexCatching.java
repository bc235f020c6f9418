package org.strandline.app.cli;

import java.io.IOException;
import java.util.Optional;
import org.strandline.english.passage.PassageModel;
import org.strandline.store.PassageSearch;
import org.strandline.store.Store;
import org.strandline.store.StoreAddress;
import org.strandline.store.search.Meaning;

/**
 * Brings the search index of a store up to date, so that the next search need not. Opened when it is first needed. That it fails loses
 * nothing: a search tries again.
 */
final class IndexCatching implements Catching, AutoCloseable {

    private final Session session;
    private final Store store;
    private final StoreAddress address;
    private Optional<Opened> opened = Optional.empty();

    /** The model and the index that it writes. */
    private record Opened(PassageModel model, PassageSearch search) {}

    IndexCatching(Session session, Store store, StoreAddress address) {
        this.session = session;
        this.store = store;
        this.address = address;
    }

    @Override
    public void catchUp() {
        try {
            if (opened.isEmpty()) {
                opened = Optional.of(open());
            }
            opened.get().search().catchUp();
        } catch (IOException e) {
            session.complain("the search index is not up to date: " + e.getMessage());
        }
    }

    private Opened open() throws IOException {
        PassageModel model = PassageModel.english();
        try {
            return new Opened(model, PassageSearch.open(store, address, Meaning.of(PassageModel.NAME, model::read)));
        } catch (IOException e) {
            model.close();
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            if (opened.isPresent()) {
                opened.get().search().close();
                opened.get().model().close();
            }
        } catch (IOException e) {
            session.complain("the search index could not be closed: " + e.getMessage());
        }
    }
}
