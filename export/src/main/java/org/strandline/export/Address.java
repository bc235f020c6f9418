package org.strandline.export;

import java.util.Base64;
import java.util.HexFormat;
import org.strandline.record.PageRecord;

/** What a page is called in linked data. */
final class Address {

    private static final String DIGEST = "sha256:";

    private Address() {}

    /** The page's address; of a page without one the digest of its bytes, as RFC 6920 writes it. */
    static String of(PageRecord page) {
        return page.source().url().orElseGet(() -> name(page.id()));
    }

    /** {@code ni:///sha-256;…}: names the bytes themselves, whatever their address. */
    static String name(String id) {
        if (!id.startsWith(DIGEST)) {
            return "urn:strandline:" + id;
        }
        byte[] digest = HexFormat.of().parseHex(id.substring(DIGEST.length()));
        return "ni:///sha-256;" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }
}
