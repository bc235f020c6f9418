package org.strandline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.strandline.intake.archive.Capture;
import org.strandline.intake.archive.WarcArchive;
import org.strandline.intake.bytes.BoundedBytes;
import org.strandline.intake.bytes.CountedInput;
import org.strandline.intake.bytes.GunzipInput;
import org.strandline.intake.bytes.Window;
import org.strandline.record.Received;
import org.strandline.record.Rejected.Reason;

/** The pages of one source, unpacked as they are asked for. */
final class SourcePages implements Pages {

    private static final String GZIP_MAGIC = "\u001F\u008B\b";
    private static final String ARCHIVE_ENDING = ".warc.gz";
    private static final String ARCHIVE_TYPE = "application/warc";

    private final Origin origin;
    private final CountedInput input;
    private final PageMaker maker;
    private final Deque<Received> waiting = new ArrayDeque<>();
    private Optional<WarcArchive> archive = Optional.empty();

    private SourcePages(Origin origin, InputStream input, Limits limits) {
        this.origin = origin;
        this.input = new CountedInput(input);
        this.maker = new PageMaker(limits);
    }

    static Pages open(Source source, Optional<String> url, InputStream standardInput, Limits limits) {
        return switch (source) {
            case Source.Absent(String name, String detail) ->
                nothing(Origin.of(Optional.of(name), url), detail, limits);
            case Source.Web(URI address) ->
                nothing(Origin.of(Optional.empty(), Optional.of(address.toString())), "it was not fetched", limits);
            case Source.StandardInput() -> {
                SourcePages pages = new SourcePages(Origin.of(Optional.empty(), url), standardInput, limits);
                yield pages.start();
            }
            case Source.NamedFile file -> {
                Origin origin = Origin.of(Optional.of(file.name()), url);
                try {
                    yield new SourcePages(origin, Files.newInputStream(file.file()), limits).start();
                } catch (IOException e) {
                    yield nothing(origin, Failure.sentence(e), limits);
                }
            }
        };
    }

    /** Pages that are there already. */
    static Pages of(List<Received> pages, Limits limits) {
        SourcePages ready =
                new SourcePages(Origin.of(Optional.empty(), Optional.empty()), InputStream.nullInputStream(), limits);
        ready.waiting.addAll(pages);
        return ready;
    }

    private static SourcePages nothing(Origin origin, String detail, Limits limits) {
        SourcePages pages = new SourcePages(origin, InputStream.nullInputStream(), limits);
        pages.waiting.add(PageMaker.unreadable(origin, detail));
        return pages;
    }

    /** Looks at the first bytes, and reads what they start if it is no archive. */
    private SourcePages start() {
        try {
            Window stored = new Window(input);
            if (!stored.isAt(GZIP_MAGIC)) {
                start(stored, Optional.empty());
                return this;
            }
            GunzipInput packed = new GunzipInput(stored);
            start(new Window(packed), Optional.of(packed));
        } catch (IOException e) {
            waiting.add(PageMaker.unreadable(origin, Failure.sentence(e)));
        }
        return this;
    }

    private void start(Window window, Optional<GunzipInput> packed) throws IOException {
        boolean isNamedArchive = packed.isPresent() && origin.path().orElse("").endsWith(ARCHIVE_ENDING);
        if (isNamedArchive || window.isAt(WarcArchive.MAGIC)) {
            archive = Optional.of(new WarcArchive(window, packed, maker.limits().pageBytes()));
            return;
        }
        BoundedBytes bytes = BoundedBytes.read(window, maker.limits().pageBytes());
        if (bytes.complete()) {
            waiting.addAll(maker.pages(bytes.bytes(), origin));
        } else {
            waiting.add(maker.tooLarge(bytes.bytes(), origin));
        }
    }

    @Override
    public boolean hasNext() {
        while (waiting.isEmpty() && archive.isPresent()) {
            readRecord(archive.get());
        }
        return !waiting.isEmpty();
    }

    private void readRecord(WarcArchive warc) {
        if (warc.recordsRead() >= maker.limits().records()) {
            archive = Optional.empty();
            String detail = "the archive has more than " + maker.limits().records() + " records";
            waiting.add(PageMaker.rejected(new byte[0], origin, ARCHIVE_TYPE, Reason.TOO_LARGE, detail));
            return;
        }
        try {
            Optional<WarcArchive.Step> step = warc.next();
            if (step.isEmpty()) {
                archive = Optional.empty();
            } else {
                step.get().capture().ifPresent(this::receive);
            }
        } catch (IOException e) {
            archive = Optional.empty();
            waiting.add(PageMaker.unreadable(origin, Failure.sentence(e)));
        }
    }

    private void receive(Capture capture) {
        switch (capture) {
            case Capture.Payload payload -> {
                DeclaredType type =
                        payload.contentType().map(DeclaredType::ofHeader).orElse(DeclaredType.NONE);
                waiting.addAll(maker.pages(payload.bytes(), record(payload, type)));
            }
            case Capture.Damaged damaged ->
                waiting.add(PageMaker.unreadable(record(damaged, DeclaredType.NONE), damaged.detail()));
            case Capture.Oversized oversized ->
                waiting.add(maker.tooLarge(new byte[0], record(oversized, DeclaredType.NONE)));
            case Capture.NoPage noPage -> {
                String detail = "the server answered " + noPage.status() + " instead of a page";
                Origin place = record(noPage, DeclaredType.NONE);
                waiting.add(
                        PageMaker.rejected(noPage.bytes(), place, DeclaredType.HTML, Reason.NOT_AN_ARTICLE, detail));
            }
        }
    }

    private Origin record(Capture capture, DeclaredType type) {
        return origin.record(capture.number(), capture.url(), capture.fetched(), type);
    }

    @Override
    public Received next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return waiting.remove();
    }

    @Override
    public long bytesRead() {
        return input.count();
    }

    @Override
    public void close() {
        archive = Optional.empty();
        waiting.clear();
        if (origin.path().isPresent()) {
            closeFile();
        }
    }

    private void closeFile() {
        try {
            input.close();
        } catch (IOException e) {
            // everything that could be read has been: nothing is lost
        }
    }
}
