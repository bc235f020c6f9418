package org.strandline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;

/** One row of an answer; its columns count from 1. */
record Row(ResultSet result) {

    /** Reads a row. */
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    String text(int column) throws SQLException {
        return optionalText(column).orElseThrow(() -> new SQLException("column " + column + " is empty"));
    }

    Optional<String> optionalText(int column) throws SQLException {
        return Optional.ofNullable(result.getString(column));
    }

    int number(int column) throws SQLException {
        return result.getInt(column);
    }

    OptionalInt optionalNumber(int column) throws SQLException {
        int number = result.getInt(column);
        return result.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    }

    long key(int column) throws SQLException {
        return result.getLong(column);
    }

    boolean truth(int column) throws SQLException {
        return result.getBoolean(column);
    }

    double fraction(int column) throws SQLException {
        return result.getDouble(column);
    }

    byte[] bytes(int column) throws SQLException {
        byte[] bytes = result.getBytes(column);
        return bytes == null ? new byte[0] : bytes;
    }
}
