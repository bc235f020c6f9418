package org.strandline.intake;

import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.strandline.intake.fetch.Fetched;
import org.strandline.intake.fetch.Fetcher;
import org.strandline.record.Original;
import org.strandline.record.Page;
import org.strandline.record.PageSource;
import org.strandline.record.Received;
import org.strandline.record.Rejected;
import org.strandline.record.Rejected.Reason;

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

    /** Opens a source; an address of the web is fetched by {@code fetcher}. */
    public Pages open(Source source, Fetcher fetcher) {
        return switch (source) {
            case Source.Web(URI address) -> SourcePages.of(pages(fetcher.fetch(address)), limits);
            case Source.NamedFile file -> open(file, Optional.empty());
            case Source.StandardInput input -> open(input, Optional.empty());
            case Source.Absent absent -> open(absent, Optional.empty());
        };
    }

    /**
     * The pages that some bytes are: one, or for a feed one an item. For bytes that are in memory already, and are
     * neither packed nor an archive.
     *
     * @param bytes what is to be read
     * @param path what the bytes are to be called
     * @param url the address of the page
     */
    public List<Received> pages(byte[] bytes, Optional<String> path, Optional<String> url) {
        PageMaker maker = new PageMaker(limits);
        Origin origin = Origin.of(path, url);
        return bytes.length > limits.pageBytes() ? List.of(maker.tooLarge(bytes, origin)) : maker.pages(bytes, origin);
    }

    /**
     * What a page that somebody kept is, decoded anew: a page with the same identity, or why it is none.
     *
     * @param source where it came from
     * @param original its bytes
     */
    public Received again(PageSource source, Original original) {
        Origin origin = new Origin(
                source.path(),
                source.url(),
                source.fetched(),
                original.declared().map(DeclaredType::ofHeader).orElse(DeclaredType.NONE));
        return switch (new PageMaker(limits).pages(original.bytes(), origin).getFirst()) {
            case Page page when page.original().isPresent() -> page;
            case Rejected rejected -> rejected;
            case Page item ->
                PageMaker.rejected(
                        original.bytes(), origin, item.source().mediaType(), Reason.NOT_AN_ARTICLE, "it is a feed");
        };
    }

    /**
     * The pages that what was fetched is: one, or for a feed one an item. What could not be fetched is a page that could not be
     * read.
     */
    public List<Received> pages(Fetched fetched) {
        PageMaker maker = new PageMaker(limits);
        return switch (fetched) {
            case Fetched.Refused(URI address, String detail, boolean lasting) ->
                List.of(PageMaker.unreadable(Origin.of(Optional.empty(), Optional.of(address.toString())), detail));
            case Fetched.Body body -> {
                Origin origin = new Origin(
                        Optional.empty(),
                        Optional.of(body.address().toString()),
                        Optional.of(body.at()),
                        body.contentType().map(DeclaredType::ofHeader).orElse(DeclaredType.NONE));
                yield body.bytes().length > limits.pageBytes()
                        ? List.of(maker.tooLarge(body.bytes(), origin))
                        : maker.pages(body.bytes(), origin);
            }
        };
    }
}
