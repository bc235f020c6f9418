package org.strandline.train.network;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The network as a TorchScript archive. The network itself is written down in {@code network.py}; this puts it into the zip file
 * that PyTorch loads: code, and an object of the class in it, which holds nothing, since the weights are handed over at each call.
 */
final class ScriptArchive {

    /** A pickle of an empty {@code Network} whose {@code training} is false. */
    private static final String NETWORK_PICKLE =
            "\u0080\u0002c__torch__\nNetwork\nq\0)\u0081}(X\10\0\0\0trainingq\1\u0089ubq\2.";

    /** A pickle of an empty tuple. */
    private static final String NO_CONSTANTS_PICKLE = "\u0080\u0002).";

    private ScriptArchive() {}

    /** Writes {@code network.pt} into {@code folder}. */
    static void write(Path folder) throws IOException {
        try (InputStream code = ScriptArchive.class.getResourceAsStream("network.py");
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("network.pt")))) {
            if (code == null) {
                throw new IOException("network.py is not on the class path");
            }
            store(zip, "network/data.pkl", NETWORK_PICKLE.getBytes(StandardCharsets.ISO_8859_1));
            store(zip, "network/code/__torch__.py", code.readAllBytes());
            store(zip, "network/constants.pkl", NO_CONSTANTS_PICKLE.getBytes(StandardCharsets.ISO_8859_1));
            store(zip, "network/version", "3\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** PyTorch maps the file into memory, so its entries must not be compressed. */
    private static void store(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
