package org.strandline.bench.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells whether a data set is the one that the floors were measured on. */
final class DataDigest {

    private DataDigest() {}

    /**
     * {@code sha256:} and the digest over the names and bytes of all files at {@code places}, in the order of their names.
     *
     * @param shared the folder that the places are relative to
     * @param places files and folders, all there
     */
    static String of(Path shared, List<String> places) throws IOException {
        MessageDigest digest = sha256();
        for (String name : names(shared, places)) {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            try (InputStream bytes = new DigestInputStream(Files.newInputStream(shared.resolve(name)), digest)) {
                bytes.transferTo(OutputStream.nullOutputStream());
            }
            digest.update((byte) 0);
        }
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private static List<String> names(Path shared, List<String> places) throws IOException {
        List<String> names = new ArrayList<>();
        for (String place : places) {
            try (Stream<Path> files = Files.walk(shared.resolve(place))) {
                files.filter(Files::isRegularFile)
                        .map(file -> shared.relativize(file).toString().replace('\\', '/'))
                        .forEach(names::add);
            }
        }
        return names.stream().distinct().sorted().toList();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
