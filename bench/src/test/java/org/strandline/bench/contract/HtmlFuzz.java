package org.strandline.bench.contract;

import java.nio.charset.StandardCharsets;

/** Where Jazzer looks for web pages that break the contract. */
public final class HtmlFuzz {

    private HtmlFuzz() {}

    /** Reads {@code bytes} as a web page. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        ReadingContract.check(Pages.html(new String(bytes, StandardCharsets.UTF_8)));
    }
}
