package org.strandline.intake.archive;

/** A record of an archive before anybody has looked into it. */
sealed interface RawRecord {

    /**
     * A whole record.
     *
     * @param head its header lines, with the empty line at their end
     * @param block what they announce
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Whole(byte[] head, byte[] block) implements RawRecord {}

    /**
     * A record with more bytes than are read.
     *
     * @param head its header lines
     * @param length how many bytes it says it has
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Oversized(byte[] head, long length) implements RawRecord {}

    /**
     * A stretch of the archive that is not a whole record.
     *
     * @param head its header lines, empty if even they are broken
     * @param detail what is wrong with it
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Broken(byte[] head, String detail) implements RawRecord {}
}
