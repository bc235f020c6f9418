package org.strandline.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.strandline.store.StoreException.Reason;

/** The first look at a file that is to be a store, before SQLite has it. */
final class StoreFile {

    /** Says in a SQLite file whose it is: "Strn" in ASCII. */
    static final int APPLICATION = 0x5374726E;

    private static final int HEADER = 100;
    private static final String MAGIC = "SQLite format 3\0";
    private static final int PAGE_SIZE_AT = 16;
    private static final int PAGES_AT = 28;
    private static final int APPLICATION_AT = 68;
    private static final int LARGEST_PAGE = 65_536;

    private StoreFile() {}

    /**
     * Whether {@code file} is to be made.
     *
     * @throws StoreException if it is there and no store, or shorter than it says it is
     */
    static boolean check(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new StoreException(Reason.UNREACHABLE, file + " is a folder; a store is a file");
            }
            Path folder = file.toAbsolutePath().getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw new StoreException(Reason.UNREACHABLE, "there is no folder " + folder);
            }
            if (!Files.exists(file) || Files.size(file) == 0) {
                return true;
            }
            checkHeader(file);
            return false;
        } catch (IOException e) {
            throw new StoreException(Reason.UNREACHABLE, file + " cannot be read", e);
        }
    }

    private static void checkHeader(Path file) throws IOException {
        byte[] header;
        try (InputStream in = Files.newInputStream(file)) {
            header = in.readNBytes(HEADER);
        }
        if (header.length < HEADER
                || !new String(header, 0, MAGIC.length(), StandardCharsets.ISO_8859_1).equals(MAGIC)) {
            throw new StoreException(Reason.DAMAGED, file + " is no store: it is not a SQLite file");
        }
        ByteBuffer fields = ByteBuffer.wrap(header);
        // A store that was being made when the program was killed has everything in the log beside it.
        boolean hasLog = Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
        if (hasLog) {
            return;
        }
        if (fields.getInt(APPLICATION_AT) != APPLICATION) {
            throw new StoreException(Reason.DAMAGED, file + " is a SQLite file, but no store of Strandline's");
        }
        int stored = Short.toUnsignedInt(fields.getShort(PAGE_SIZE_AT));
        long pageSize = stored == 1 ? LARGEST_PAGE : stored;
        long length = pageSize * Integer.toUnsignedLong(fields.getInt(PAGES_AT));
        if (Files.size(file) < length) {
            throw new StoreException(
                    Reason.DAMAGED,
                    file + " is damaged: it has " + Files.size(file) + " bytes and says that it has " + length);
        }
    }
}
