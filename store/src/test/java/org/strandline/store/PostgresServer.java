package org.strandline.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL server of the tests' own. */
record PostgresServer(EmbeddedPostgres server) implements Closeable {

    static PostgresServer start() throws IOException {
        return new PostgresServer(EmbeddedPostgres.start());
    }

    /** A new, empty database. */
    StoreAddress database(String name) {
        return create(name, "CREATE DATABASE " + name);
    }

    /** A new database with what is in another one, to which nobody is connected. */
    StoreAddress copy(String of, String name) {
        return create(name, "CREATE DATABASE " + name + " TEMPLATE " + of);
    }

    private StoreAddress create(String name, String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return StoreAddress.of(server.getJdbcUrl("postgres", name));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
