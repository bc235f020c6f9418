package org.strandline.bench.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.strandline.language.NgramLanguageIdentifier;
import org.strandline.reading.PageReader;
import org.strandline.reading.SentenceReader;
import org.strandline.record.Page;
import org.strandline.record.PageRecord;
import org.strandline.record.PageSource;
import org.strandline.record.Rejected;

/** Makes page records of texts, as the command line makes them of text files. */
final class PageRecords {

    private final PageReader reader;

    private PageRecords(PageReader reader) {
        this.reader = reader;
    }

    /** Records with all facts. */
    static PageRecords withFacts(SentenceReader sentences) {
        return new PageRecords(PageReader.of(new NgramLanguageIdentifier(), sentences, Optional.empty()));
    }

    /** Records of articles without facts. */
    static PageRecords ofArticles() {
        return new PageRecords(PageReader.ofArticles(new NgramLanguageIdentifier()));
    }

    /** The record of a text file called {@code name}; empty where it is no article. */
    Optional<PageRecord> read(String name, String text) {
        return switch (reader.read(page(name, text))) {
            case PageRecord page -> Optional.of(page);
            case Rejected rejected -> Optional.empty();
        };
    }

    private static Page page(String name, String text) {
        return new Page(
                "sha256:" + digest(text),
                new PageSource(Optional.of(name), Optional.empty(), Optional.empty(), "text/plain"),
                Page.Form.PLAIN,
                text,
                Optional.empty());
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
