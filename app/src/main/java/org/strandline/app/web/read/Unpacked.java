package org.strandline.app.web.read;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.strandline.intake.Intake;
import org.strandline.intake.Limits;
import org.strandline.intake.Pages;
import org.strandline.intake.Source;
import org.strandline.record.Received;

/** Takes the pages out of what was sent: one page, a feed, an archive, packed or not. */
public final class Unpacked {

    /** A file of a few kilobytes can unpack to millions of pages: whoever has so many has a folder and the command line. */
    static final Limits LIMITS = new Limits(16 << 20, 2_000, 500);

    private static final byte[] GZIP = {0x1f, (byte) 0x8b};
    private static final byte[] ARCHIVE = "WARC/".getBytes(StandardCharsets.US_ASCII);

    private Unpacked() {}

    /** The pages of {@code upload}, at most as many as {@link #LIMITS} allows. */
    public static List<Received> pages(Upload upload) {
        byte[] bytes = upload.bytes();
        if (!startsWith(bytes, GZIP) && !startsWith(bytes, ARCHIVE)) {
            return new Intake(InputStream.nullInputStream(), LIMITS).pages(bytes, upload.name(), upload.url());
        }
        List<Received> pages = new ArrayList<>();
        Intake intake = new Intake(new ByteArrayInputStream(bytes), LIMITS);
        try (Pages archive = intake.open(new Source.StandardInput(), upload.url())) {
            archive.forEachRemaining(pages::add);
        }
        return pages;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
