package org.strandline.bench;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Which half of a set a publisher's pages are in. Rules are tuned on one half; the other is looked at last. */
public enum Half {
    /** Its errors may be read and its pages tuned on. */
    TUNED,
    /** Only its totals are looked at. */
    UNSEEN;

    /** The half that all pages of {@code publisher} (a host or a name) are in. */
    public static Half of(String publisher) {
        CRC32 checksum = new CRC32();
        checksum.update(publisher.getBytes(StandardCharsets.UTF_8));
        return checksum.getValue() % 2 == 0 ? TUNED : UNSEEN;
    }
}
