package org.strandline.record;

/** The answer to a page: its record, or the reason why it has none. */
public sealed interface Reading permits PageRecord, Rejected {

    /** {@code sha256:} and the digest of the raw bytes. */
    String id();

    PageSource source();
}
