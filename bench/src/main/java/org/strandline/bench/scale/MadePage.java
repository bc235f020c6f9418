package org.strandline.bench.scale;

import org.strandline.record.Page;
import org.strandline.record.PageRecord;

/**
 * A page and what is read of it.
 *
 * @param page as it came
 * @param record what it says
 */
record MadePage(Page page, PageRecord record) {}
