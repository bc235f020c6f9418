package org.strandline.intake.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.strandline.intake.bytes.BoundedBytes;
import org.strandline.intake.bytes.GunzipInput;
import org.strandline.intake.bytes.Window;

/**
 * The pages of a web archive: its response, resource and conversion records. Requests, metadata, revisits (which hold no
 * page) and name look-ups are passed over. Damage costs the record that has it, not the ones behind it.
 */
public final class WarcArchive {

    /** What every WARC file starts with, once it is unpacked. */
    public static final String MAGIC = Framing.MAGIC;

    private static final String HTTP = "http";

    private final Framing framing;
    private final int mostBytes;
    private int number;

    /**
     * @param window the archive, unpacked
     * @param packed what the window looks into, if the archive is packed
     * @param mostBytes the most bytes of a page
     */
    public WarcArchive(Window window, Optional<GunzipInput> packed, int mostBytes) {
        this.framing = new Framing(window, packed, mostBytes);
        this.mostBytes = mostBytes;
    }

    /** How many records have been looked at, pages or not. */
    public int recordsRead() {
        return number;
    }

    /** The next record, with the page if it has one; empty at the end of the archive. */
    public Optional<Step> next() throws IOException {
        Optional<RawRecord> raw = framing.next();
        if (raw.isEmpty()) {
            return Optional.empty();
        }
        number++;
        return Optional.of(new Step(capture(raw.get())));
    }

    /**
     * One record.
     *
     * @param capture the page in it; empty for a record of another kind
     */
    public record Step(Optional<Capture> capture) {}

    private Optional<Capture> capture(RawRecord raw) {
        return switch (raw) {
            case RawRecord.Broken(byte[] head, String detail) -> {
                Facts facts = Facts.of(head);
                yield Optional.of(new Capture.Damaged(number, facts.url(), facts.fetched(), detail));
            }
            case RawRecord.Oversized(byte[] head, long length) -> {
                Facts facts = Facts.of(head);
                yield facts.isPage()
                        ? Optional.of(new Capture.Oversized(number, facts.url(), facts.fetched()))
                        : Optional.empty();
            }
            case RawRecord.Whole(byte[] head, byte[] block) -> page(head, block);
        };
    }

    private Optional<Capture> page(byte[] head, byte[] block) {
        Facts facts = Facts.of(head);
        if (!facts.isPage()) {
            return Optional.empty();
        }
        try (WarcReader reader = reader(head, block)) {
            WarcRecord record = reader.next().orElseThrow(() -> new IOException("the record is empty"));
            if (record instanceof WarcResponse response && facts.isHttp()) {
                return Optional.of(answer(facts, response.http()));
            }
            return Optional.of(payload(facts, record.headers(), List.of(), block));
        } catch (IOException | RuntimeException e) {
            // jwarc answers some broken headers with exceptions that are not checked
            return Optional.of(new Capture.Damaged(
                    number, facts.url(), facts.fetched(), "the record is damaged: " + firstLine(e)));
        }
    }

    private Capture answer(Facts facts, HttpResponse http) throws IOException {
        BoundedBytes body = BoundedBytes.read(http.body().stream(), mostBytes);
        if (http.status() < 200 || http.status() > 299) {
            return new Capture.NoPage(number, facts.url(), facts.fetched(), http.status(), body.bytes());
        }
        return payload(facts, http.headers(), ContentCoding.of(http.headers().all("Content-Encoding")), body.bytes());
    }

    private Capture payload(Facts facts, MessageHeaders headers, List<ContentCoding> codings, byte[] body) {
        ContentCoding.Unpacked unpacked = ContentCoding.unpack(body, codings, mostBytes);
        if (unpacked.bytes().length > mostBytes) {
            return new Capture.Oversized(number, facts.url(), facts.fetched());
        }
        if (!unpacked.isWhole() && !facts.isTruncated()) {
            return new Capture.Damaged(number, facts.url(), facts.fetched(), unpacked.failure());
        }
        Optional<String> type = headers.first("Content-Type");
        return new Capture.Payload(number, facts.url(), facts.fetched(), type, unpacked.bytes());
    }

    private static WarcReader reader(byte[] head, byte[] block) throws IOException {
        WarcReader reader = new WarcReader(
                new SequenceInputStream(new ByteArrayInputStream(head), new ByteArrayInputStream(block)));
        reader.setLenient(true);
        return reader;
    }

    private static String firstLine(Exception e) {
        String message = String.valueOf(e.getMessage());
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    /**
     * What a record's header lines say, read without jwarc since they may be broken.
     *
     * @param type of the record
     */
    private record Facts(String type, Optional<String> url, Optional<Instant> fetched, boolean isTruncated) {

        static Facts of(byte[] head) {
            String lines = new String(head, StandardCharsets.UTF_8);
            return new Facts(
                    header(lines, "WARC-Type").orElse(""),
                    header(lines, "WARC-Target-URI").map(Facts::withoutBrackets),
                    header(lines, "WARC-Date").flatMap(Facts::instant),
                    header(lines, "WARC-Truncated").isPresent());
        }

        /** Whether the record is of a kind that holds a page. */
        boolean isPage() {
            return switch (type) {
                case "response", "resource", "conversion" ->
                    url.filter(u -> u.startsWith("dns:")).isEmpty();
                default -> false;
            };
        }

        boolean isHttp() {
            return url.isEmpty() || url.get().regionMatches(true, 0, HTTP, 0, HTTP.length());
        }

        private static Optional<String> header(String lines, String name) {
            int at = 0;
            while (at < lines.length()) {
                int end = lines.indexOf('\n', at);
                int stop = end < 0 ? lines.length() : end;
                if (lines.regionMatches(true, at, name, 0, name.length())
                        && at + name.length() < stop
                        && lines.charAt(at + name.length()) == ':') {
                    return Optional.of(lines.substring(at + name.length() + 1, stop)
                                    .strip())
                            .filter(value -> !value.isEmpty());
                }
                at = stop + 1;
            }
            return Optional.empty();
        }

        private static String withoutBrackets(String url) {
            return url.startsWith("<") && url.endsWith(">") ? url.substring(1, url.length() - 1) : url;
        }

        private static Optional<Instant> instant(String date) {
            try {
                return Optional.of(Instant.parse(date));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }
}
