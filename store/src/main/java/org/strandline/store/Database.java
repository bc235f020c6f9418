package org.strandline.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.strandline.store.StoreException.Reason;

/**
 * One connection, used by one thread at a time. Whoever writes has the whole store to itself: a second program that writes
 * waits, and is told when its patience is at an end.
 */
final class Database implements AutoCloseable {

    /** So long one program waits for another: many pages' worth of writing. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    /** A page touches some hundred places of a large file: what SQLite keeps in memory of it saves reading them again. */
    private static final int CACHE_KIBIBYTES = 64 * 1024;

    /** The log goes into the file after so many of its pages, of which many are then written once instead of again and again. */
    private static final int PAGES_OF_LOG = 4_000;

    /** The number that tells two Strandlines on one PostgreSQL server from anybody else: "strand" in ASCII. */
    private static final long WRITERS = 0x737472616E64L;

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String NO_CONNECTION = "08";

    /** What is done with the store. */
    interface Work<T> {
        T on(Sql sql) throws SQLException;
    }

    private final StoreAddress address;
    private final Duration patience;
    private final Connection connection;
    private final Sql sql;
    private final ReentrantLock lock = new ReentrantLock();

    private Database(StoreAddress address, Duration patience, Connection connection) {
        this.address = address;
        this.patience = patience;
        this.connection = connection;
        this.sql = new Sql(connection);
    }

    /**
     * Connects, and brings the tables to this version.
     *
     * @param patience so long another program is waited for
     */
    static Database open(StoreAddress address, Duration patience) {
        try {
            return switch (address) {
                case StoreAddress.InFile file -> {
                    boolean isNew = StoreFile.check(file.path());
                    yield opened(file, patience, source(file, patience), isNew);
                }
                case StoreAddress.InDatabase database -> opened(database, patience, source(database), false);
            };
        } catch (SQLException e) {
            throw translated(address, e);
        }
    }

    private static DataSource source(StoreAddress.InFile file, Duration patience) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // Safe when the program is killed; when the power fails the last pages may be missing, never half there.
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setBusyTimeout((int) patience.toMillis());
        config.enforceForeignKeys(true);
        config.setCacheSize(-CACHE_KIBIBYTES);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.path());
        return source;
    }

    private static DataSource source(StoreAddress.InDatabase database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(database.url());
        return source;
    }

    private static Database opened(StoreAddress address, Duration patience, DataSource source, boolean isNew)
            throws SQLException {
        Connection connection = source.getConnection();
        try {
            Database database = new Database(address, patience, connection);
            if (address instanceof StoreAddress.InFile) {
                database.sql.run("PRAGMA wal_autocheckpoint = " + PAGES_OF_LOG);
            }
            if (isNew) {
                database.sql.run("PRAGMA application_id = " + StoreFile.APPLICATION);
            }
            Schema.update(address, source, connection, database.sql);
            return database;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    <T> T read(Work<T> work) {
        lock.lock();
        try {
            return work.on(sql);
        } catch (SQLException e) {
            throw translated(address, e);
        } finally {
            lock.unlock();
        }
    }

    /** Does all of {@code work} or nothing of it. */
    <T> T write(Work<T> work) {
        lock.lock();
        try {
            begin();
            try {
                T result = work.on(sql);
                sql.run("COMMIT");
                return result;
            } catch (SQLException | RuntimeException e) {
                undo(e);
                throw e;
            }
        } catch (SQLException e) {
            throw translated(address, e);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until no other program writes. Said in SQL, since the driver of SQLite would begin anew after every commit. */
    private void begin() throws SQLException {
        switch (address) {
            case StoreAddress.InFile file -> sql.run("BEGIN IMMEDIATE");
            case StoreAddress.InDatabase database -> {
                sql.run("BEGIN");
                try {
                    sql.run("SET LOCAL lock_timeout = " + patience.toMillis());
                    sql.run("SELECT pg_advisory_xact_lock(" + WRITERS + ")");
                } catch (SQLException e) {
                    undo(e);
                    throw e;
                }
            }
        }
    }

    /** A database that cannot even undo has no transaction any more. */
    private void undo(Exception cause) {
        try {
            sql.run("ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            connection.close();
        } catch (SQLException e) {
            throw translated(address, e);
        } finally {
            lock.unlock();
        }
    }

    /** What went wrong, in words for people. */
    static StoreException translated(StoreAddress address, SQLException e) {
        String name = address.name();
        if (e instanceof SQLiteException broken) {
            // The extended codes have the plain one in their last byte.
            int code = broken.getResultCode().code & 0xFF;
            if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
                return busy(name, e);
            }
            if (code == SQLiteErrorCode.SQLITE_NOTADB.code || code == SQLiteErrorCode.SQLITE_CORRUPT.code) {
                return new StoreException(Reason.DAMAGED, name + " is damaged, or no store at all: " + detail(e), e);
            }
            if (code == SQLiteErrorCode.SQLITE_CANTOPEN.code || code == SQLiteErrorCode.SQLITE_READONLY.code) {
                return new StoreException(Reason.UNREACHABLE, name + " cannot be opened for writing", e);
            }
        }
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (state.equals(LOCK_NOT_AVAILABLE)) {
            return busy(name, e);
        }
        Reason reason = state.startsWith(NO_CONNECTION) ? Reason.UNREACHABLE : Reason.FAILED;
        return new StoreException(reason, name + ": " + detail(e), e);
    }

    private static StoreException busy(String name, SQLException e) {
        return new StoreException(
                Reason.BUSY,
                name + " is being written to by another program; nothing was lost, try again when it is done",
                e);
    }

    private static String detail(SQLException e) {
        String message = String.valueOf(e.getMessage());
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
