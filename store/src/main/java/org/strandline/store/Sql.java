package org.strandline.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Statements on one connection, each prepared once. For one thread at a time. */
final class Sql {

    /** So many keys are looked up by one statement. */
    private static final int AT_ONCE = 32;

    private static final char REPLACEMENT = '\uFFFD';

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** How many rows it changed. An {@link Optional} that is empty is NULL. */
    int update(String sql, Object... values) throws SQLException {
        return bound(sql, values).executeUpdate();
    }

    /** Runs one statement for each row. */
    void updateAll(String sql, List<Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        PreparedStatement statement = prepared(sql);
        for (Object[] row : rows) {
            bind(statement, row);
            statement.addBatch();
        }
        statement.executeBatch();
    }

    <T> List<T> list(String sql, Row.Reader<T> reader, Object... values) throws SQLException {
        List<T> list = new ArrayList<>();
        try (ResultSet result = bound(sql, values).executeQuery()) {
            while (result.next()) {
                list.add(reader.read(new Row(result)));
            }
        }
        return list;
    }

    /**
     * Reads the rows of many keys, some at a time.
     *
     * @param sql with {@code IN (?)}, in whose place so many are put
     */
    void each(String sql, List<Long> keys, Row.Reader<?> reader) throws SQLException {
        String some = sql.replace("IN (?)", "IN (?" + ", ?".repeat(AT_ONCE - 1) + ")");
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            Object[] values = new Object[AT_ONCE];
            for (int i = 0; i < AT_ONCE; i++) {
                // The last key again where there are fewer: it is found once all the same.
                values[i] = keys.get(Math.min(from + i, keys.size() - 1));
            }
            try (ResultSet result = bound(some, values).executeQuery()) {
                Row row = new Row(result);
                while (result.next()) {
                    reader.read(row);
                }
            }
        }
    }

    <T> Optional<T> first(String sql, Row.Reader<T> reader, Object... values) throws SQLException {
        return list(sql, reader, values).stream().findFirst();
    }

    /** For what is said once, such as settings of the connection. */
    void run(String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private PreparedStatement bound(String sql, Object... values) throws SQLException {
        PreparedStatement statement = prepared(sql);
        bind(statement, values);
        return statement;
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            bind(statement, i + 1, values[i]);
        }
    }

    private static void bind(PreparedStatement statement, int place, Object value) throws SQLException {
        switch (value) {
            case Optional<?> optional -> {
                if (optional.isPresent()) {
                    bind(statement, place, optional.get());
                } else {
                    statement.setNull(place, Types.NULL);
                }
            }
            case OptionalInt optional -> {
                if (optional.isPresent()) {
                    statement.setInt(place, optional.getAsInt());
                } else {
                    statement.setNull(place, Types.NULL);
                }
            }
            case String text -> statement.setString(place, storable(text));
            default -> statement.setObject(place, value);
        }
    }

    /** PostgreSQL keeps no NUL and UTF-8 no half surrogate pair: each becomes one replacement character, so that places stay. */
    private static String storable(String text) {
        StringBuilder changed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean first = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            boolean second = Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            boolean paired = first || second;
            if (c == 0 || (Character.isSurrogate(c) && !paired)) {
                changed.append(text, changed.length(), i).append(REPLACEMENT);
            }
        }
        return changed.isEmpty()
                ? text
                : changed.append(text, changed.length(), text.length()).toString();
    }
}
