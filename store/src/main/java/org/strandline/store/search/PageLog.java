package org.strandline.store.search;

import java.util.List;
import java.util.Optional;
import org.strandline.record.PageRecord;

/** What has happened to the pages of a store, in order: what an index follows. */
public interface PageLog {

    /** Names the store for good; two stores never have the same name. */
    String name();

    /** The number of the last change; 0 where there was none. */
    long last();

    /** The first {@code most} changes behind {@code sequence}, in order. Of a page only its last change has to be there. */
    List<Change> after(long sequence, int most);

    /**
     * Something that happened to a page.
     *
     * @param sequence its number, more than that of every change before
     * @param page the id of the page
     * @param record what the page says now; empty if it has no record any more
     */
    record Change(long sequence, String page, Optional<PageRecord> record) {}
}
