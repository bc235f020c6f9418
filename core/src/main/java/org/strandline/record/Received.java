package org.strandline.record;

/** What comes out of a file, an archive or a feed: a page to read, or the reason why there is none. */
public sealed interface Received permits Page, Rejected {}
