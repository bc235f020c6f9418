package org.strandline.train.places;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Writes files as small as gzip allows. */
final class Packed {

    private Packed() {}

    /**
     * Writes a file of lines, and answers how long it would be unpacked.
     *
     * @param lines in ASCII
     */
    static int write(Iterable<String> lines, Path file) throws IOException {
        String text = String.join("\n", lines) + "\n";
        try (OutputStream out = Files.newOutputStream(file);
                GZIPOutputStream zip = new Smallest(out)) {
            zip.write(text.getBytes(StandardCharsets.US_ASCII));
        }
        return text.length();
    }

    private static final class Smallest extends GZIPOutputStream {

        Smallest(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
