package org.strandline.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.strandline.record.Page;
import org.strandline.record.Received;
import org.strandline.record.Rejected;

/** The pages of one source. */
final class SourcePages implements Pages {

    private final Deque<Received> waiting = new ArrayDeque<>();
    private long bytesRead;

    static Pages open(Source source, Optional<String> url, InputStream standardInput, Limits limits) {
        SourcePages pages = new SourcePages();
        Origin origin = new Origin(path(source), url, Optional.empty(), DeclaredType.ofName(source.name()));
        switch (source) {
            case Source.Absent absent -> pages.waiting.add(rejected(origin, absent.detail()));
            case Source.NamedFile file -> {
                try (InputStream in = new BufferedInputStream(Files.newInputStream(file.file()))) {
                    pages.read(origin, in, limits);
                } catch (IOException e) {
                    pages.waiting.add(rejected(origin, Failure.sentence(e)));
                }
            }
            case Source.StandardInput() -> {
                try {
                    pages.read(origin, standardInput, limits);
                } catch (IOException e) {
                    pages.waiting.add(rejected(origin, Failure.sentence(e)));
                }
            }
        }
        return pages;
    }

    private void read(Origin origin, InputStream in, Limits limits) throws IOException {
        byte[] bytes = in.readNBytes(limits.pageBytes());
        bytesRead = bytes.length;
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean html = text.contains("<html") || text.contains("<!DOCTYPE html");
        waiting.add(new Page(
                Digest.of(bytes),
                origin.source(html ? DeclaredType.HTML : "text/plain"),
                html ? Page.Form.HTML : Page.Form.PLAIN,
                text,
                Optional.empty()));
    }

    private static Rejected rejected(Origin origin, String detail) {
        return new Rejected(
                Digest.OF_NOTHING, origin.source("application/octet-stream"), Rejected.Reason.UNREADABLE, detail);
    }

    private static Optional<String> path(Source source) {
        return source instanceof Source.StandardInput ? Optional.empty() : Optional.of(source.name());
    }

    @Override
    public boolean hasNext() {
        return !waiting.isEmpty();
    }

    @Override
    public Received next() {
        return waiting.remove();
    }

    @Override
    public long bytesRead() {
        return bytesRead;
    }

    @Override
    public void close() {
        waiting.clear();
    }
}
