package org.strandline.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.strandline.intake.charset.Decoded;
import org.strandline.intake.charset.TextDecoder;
import org.strandline.intake.feed.FeedItem;
import org.strandline.intake.feed.FeedReader;
import org.strandline.record.Original;
import org.strandline.record.Page;
import org.strandline.record.Received;
import org.strandline.record.Rejected;
import org.strandline.record.Rejected.Reason;

/**
 * Makes pages of unpacked bytes: decides what they are, and decodes them.
 *
 * @param limits how much is read
 */
record PageMaker(Limits limits) {

    private static final String BYTES = "application/octet-stream";
    private static final String PLAIN = "text/plain";
    private static final String RSS = "application/rss+xml";
    private static final String ATOM = "application/atom+xml";

    /** The pages that {@code bytes} are: one, or for a feed one an item. Never none. */
    List<Received> pages(byte[] bytes, Origin origin) {
        Optional<BinaryKind> binary = BinaryKind.of(bytes);
        if (binary.isPresent()) {
            String detail = "it looks like " + binary.get().description();
            return List.of(rejected(bytes, origin, binary.get().mediaType(), Reason.NOT_TEXT, detail));
        }
        Decoded decoded = TextDecoder.decode(bytes, origin.declared().charset());
        String text = decoded.text();
        return switch (TextKind.of(text, origin.declared())) {
            case HTML -> {
                String type = origin.declared().isHtml()
                        ? origin.declared().mediaType().orElse(DeclaredType.HTML)
                        : DeclaredType.HTML;
                yield List.of(page(bytes, origin, type, Page.Form.HTML, text));
            }
            case PLAIN -> List.of(page(bytes, origin, PLAIN, Page.Form.PLAIN, text));
            case RSS -> feed(bytes, origin, RSS, text);
            case ATOM -> feed(bytes, origin, ATOM, text);
            case EMPTY -> List.of(rejected(bytes, origin, PLAIN, Reason.EMPTY, emptiness(bytes)));
            case MACHINE -> {
                String what = origin.declared().machineText().orElse("text for machines");
                String type = origin.declared().mediaType().orElse(PLAIN);
                yield List.of(rejected(bytes, origin, type, Reason.NOT_AN_ARTICLE, "it is " + what));
            }
            case NOISE -> List.of(rejected(bytes, origin, BYTES, Reason.NOT_TEXT, "it makes no sense as text"));
        };
    }

    /** The answer where there are no bytes: a file that cannot be opened, a record that is broken. */
    static Rejected unreadable(Origin origin, String detail) {
        return rejected(new byte[0], origin, BYTES, Reason.UNREADABLE, detail);
    }

    /** The answer to a page with more bytes than are read. */
    Rejected tooLarge(byte[] bytes, Origin origin) {
        String detail = "it has more than " + limits.pageBytes() + " bytes";
        return rejected(bytes, origin, BYTES, Reason.TOO_LARGE, detail);
    }

    static Rejected rejected(byte[] bytes, Origin origin, String mediaType, Reason reason, String detail) {
        return new Rejected(Digest.of(bytes), origin.source(mediaType), reason, detail);
    }

    private static Page page(byte[] bytes, Origin origin, String mediaType, Page.Form form, String text) {
        Original original = new Original(bytes, origin.declared().header());
        return new Page(
                Digest.of(bytes), origin.source(mediaType), form, text, Optional.empty(), Optional.of(original));
    }

    private static String emptiness(byte[] bytes) {
        return bytes.length == 0 ? "it is empty" : "nothing but white space";
    }

    private List<Received> feed(byte[] bytes, Origin origin, String mediaType, String text) {
        List<FeedItem> items = FeedReader.read(text, origin.url(), limits.items() + 1);
        if (items.isEmpty()) {
            return List.of(rejected(bytes, origin, mediaType, Reason.NOT_AN_ARTICLE, "a feed without items"));
        }
        List<Received> pages = new ArrayList<>();
        for (FeedItem item : items.subList(0, Math.min(items.size(), limits.items()))) {
            pages.add(page(item, origin.item(pages.size() + 1, item.link()), mediaType));
        }
        if (items.size() > limits.items()) {
            String detail = "the feed has more than " + limits.items() + " items";
            pages.add(rejected(new byte[0], origin, mediaType, Reason.TOO_LARGE, detail));
        }
        return pages;
    }

    private static Received page(FeedItem item, Origin origin, String mediaType) {
        byte[] identity = item.identity().getBytes(StandardCharsets.UTF_8);
        if (item.content().isBlank()) {
            return rejected(identity, origin, mediaType, Reason.EMPTY, "the item has no content");
        }
        return new Page(
                Digest.of(identity),
                origin.source(mediaType),
                Page.Form.HTML,
                item.content(),
                Optional.of(item.envelope()));
    }
}
