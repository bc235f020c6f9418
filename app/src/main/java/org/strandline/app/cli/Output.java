package org.strandline.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Standard output, page by page: whoever reads it at the other end of a pipe has a page as soon as it is done. */
final class Output {

    /** Systems word it differently; all of them name the pipe. */
    private static final String PIPE = "pipe";

    private final OutputStream out;
    private final String between;

    private boolean empty = true;

    /**
     * @param between what stands between two pages
     */
    Output(OutputStream out, String between) {
        this.out = out;
        this.between = between;
    }

    void write(String page) throws IOException {
        if (page.isEmpty()) {
            return;
        }
        out.write((empty ? page : between + page).getBytes(StandardCharsets.UTF_8));
        out.flush();
        empty = false;
    }

    /** Whether a write failed because the reader has gone away, as {@code head} does when it has seen enough. */
    static boolean readerHasGone(IOException failure) {
        String message = failure.getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).contains(PIPE);
    }
}
