package org.strandline.bench.contract;

import java.nio.charset.StandardCharsets;

/** Where Jazzer looks for plain texts that break the contract. */
public final class PlainFuzz {

    private PlainFuzz() {}

    /** Reads {@code bytes} as a plain text. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        ReadingContract.check(Pages.plain(new String(bytes, StandardCharsets.UTF_8)));
    }
}
