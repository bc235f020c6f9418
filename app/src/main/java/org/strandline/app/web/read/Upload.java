package org.strandline.app.web.read;

import java.util.Optional;

/** Bytes that were sent to be read. */
public final class Upload implements Sent {

    private final Optional<String> name;
    private final byte[] bytes;
    private final Optional<String> url;

    /**
     * @param name what its file is called, empty for what was pasted
     * @param bytes what it is; not to be changed by anybody
     * @param url the address of the page
     */
    Upload(Optional<String> name, byte[] bytes, Optional<String> url) {
        this.name = name;
        this.bytes = bytes;
        this.url = url;
    }

    Optional<String> name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    Optional<String> url() {
        return url;
    }
}
