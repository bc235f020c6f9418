package org.strandline.intake;

import java.io.InputStream;
import java.util.Optional;

/**
 * Turns what a user hands over into pages: files, folders, standard input, gzip, WARC, feeds.
 *
 * <p>What a file is, the bytes decide; its name is a hint at most. The same page has the same identity however it was
 * packed: the digest is of the unpacked bytes. Immutable.
 *
 * <pre>{@code
 * Intake intake = new Intake(System.in, Limits.STANDARD);
 * for (Source source : Sources.find(paths)) {
 *     try (Pages pages = intake.open(source, Optional.empty())) {
 *         while (pages.hasNext()) {
 *             Reading reading = reader.read(pages.next());
 *         }
 *     }
 * }
 * }</pre>
 */
public final class Intake {

    private final InputStream standardInput;
    private final Limits limits;

    /**
     * @param standardInput what {@code -} means
     * @param limits how much is read
     */
    public Intake(InputStream standardInput, Limits limits) {
        this.standardInput = standardInput;
        this.limits = limits;
    }

    /**
     * Opens a source. A failure to open it comes out as the only page.
     *
     * @param source what {@link Sources#find} found
     * @param url the address of the page, for pages that do not come with their own
     */
    public Pages open(Source source, Optional<String> url) {
        return SourcePages.open(source, url, standardInput, limits);
    }
}
