package org.strandline.app.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.strandline.record.PageRecord;
import org.strandline.store.Revision;
import org.strandline.store.Store;

/** The records of all articles of a store, a few at a time, in the order in which they were kept. */
final class StoredPages implements Iterator<PageRecord> {

    private static final int STEP = 100;

    private final Store store;
    private final Deque<PageRecord> ready = new ArrayDeque<>();
    private long reached;
    private boolean atEnd;

    StoredPages(Store store) {
        this.store = store;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !atEnd) {
            List<Revision> revisions = store.revisionsAfter(reached, STEP);
            revisions.forEach(revision -> store.page(revision.page()).ifPresent(ready::add));
            atEnd = revisions.isEmpty();
            reached = atEnd ? reached : revisions.getLast().number();
        }
        return !ready.isEmpty();
    }

    @Override
    public PageRecord next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }
}
