package org.strandline.store;

import java.nio.file.Path;

/** Where a store is. */
public sealed interface StoreAddress {

    /** What a PostgreSQL address begins with. */
    String POSTGRESQL = "jdbc:postgresql:";

    /** The name for people, without a password. */
    String name();

    /**
     * A file: SQLite. It is made if it is not there.
     *
     * @param path where it is
     */
    record InFile(Path path) implements StoreAddress {
        @Override
        public String name() {
            return path.toString();
        }
    }

    /**
     * A PostgreSQL database.
     *
     * @param url its JDBC address
     */
    record InDatabase(String url) implements StoreAddress {
        @Override
        public String name() {
            int settings = url.indexOf('?');
            return settings < 0 ? url : url.substring(0, settings);
        }
    }

    /** The address that {@code words} say: a JDBC address of PostgreSQL, or else a file. */
    static StoreAddress of(String words) {
        return words.startsWith(POSTGRESQL) ? new InDatabase(words) : new InFile(Path.of(words));
    }
}
