package org.strandline.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.GZIPOutputStream;
import org.flywaydb.core.Flyway;
import org.strandline.record.Page;

/** A store as the version made it that kept the text of pages and not their bytes. */
final class OldStore {

    private static final String TABLES = "2";

    private OldStore() {}

    /** Makes one that has {@code page}. */
    static void make(StoreAddress address, Page page) throws SQLException {
        String url =
                switch (address) {
                    case StoreAddress.InFile file -> "jdbc:sqlite:" + file.path();
                    case StoreAddress.InDatabase database -> database.url();
                };
        Flyway.configure()
                .locations(Schema.FOLDER)
                .table(Schema.HISTORY)
                .placeholders(Schema.types(address))
                .target(TABLES)
                .dataSource(url, null, null)
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            if (address instanceof StoreAddress.InFile) {
                statement.execute("PRAGMA application_id = " + StoreFile.APPLICATION);
            }
            statement.execute(
                    "INSERT INTO page (id, kind, reader_version, path, media_type, kept_at, read_at, revision)"
                            + " VALUES ('" + page.id() + "', 'article', '0.0.1', '"
                            + page.source().path().orElseThrow() + "', 'text/plain', '2025-01-01', '2025-01-01', 1)");
            try (PreparedStatement original = connection.prepareStatement(
                    "INSERT INTO page_original (page, form, text_gzip) VALUES (1, 'PLAIN', ?)")) {
                original.setBytes(1, packed(page.text()));
                original.executeUpdate();
            }
        }
    }

    private static byte[] packed(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
