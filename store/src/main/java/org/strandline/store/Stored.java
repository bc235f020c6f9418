package org.strandline.store;

import java.time.LocalDate;
import java.util.Optional;
import org.strandline.record.Original;
import org.strandline.record.Page;
import org.strandline.record.PageSource;

/** A page that is kept, as it can be read again. */
public sealed interface Stored {

    /** The day that was given for reading it. */
    Optional<LocalDate> day();

    /**
     * The bytes as they came: what they are is to be found out anew.
     *
     * @param source where they came from
     */
    record AsItCame(PageSource source, Original original, Optional<LocalDate> day) implements Stored {}

    /** The decoded text of a page that has no bytes of its own: an item of a feed, a page of a store of before. */
    record AsText(Page page, Optional<LocalDate> day) implements Stored {}
}
