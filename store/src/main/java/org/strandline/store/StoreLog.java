package org.strandline.store;

import java.util.List;
import org.strandline.store.search.PageLog;

/** What has happened to the pages of a store, for the search index that follows it. */
record StoreLog(Store store) implements PageLog {

    /** The first page names a store: no other has kept it at the same moment. */
    @Override
    public String name() {
        return store.beginning().orElse("empty");
    }

    @Override
    public long last() {
        return store.lastRevision();
    }

    @Override
    public List<Change> after(long sequence, int most) {
        return store.revisionsAfter(sequence, most).stream()
                .map(revision -> new Change(revision.number(), revision.page(), store.page(revision.page())))
                .toList();
    }
}
