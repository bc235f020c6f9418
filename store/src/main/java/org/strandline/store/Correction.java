package org.strandline.store;

import java.time.Instant;

/**
 * A change with who made it and when. Its id is the digest of all that and of the id of the correction before it: nobody can
 * alter, drop or slip in one without every later id telling so.
 *
 * @param id {@code sha256:} and the digest
 * @param author who made it
 * @param at when
 * @param change what is put right
 */
public record Correction(String id, String author, Instant at, Change change) {}
