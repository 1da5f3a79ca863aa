package org.undersigned.store;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;

/// A row of a result, while it is being read.
final class Row {

    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    String text(String column) {
        try {
            return result.getString(column);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    long number(String column) {
        try {
            return result.getLong(column);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    int integer(String column) {
        return Math.toIntExact(number(column));
    }

    byte[] bytes(String column) {
        try {
            return result.getBytes(column);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /// All columns; whole numbers as `Long`, everything else as `String`.
    SortedMap<String, Object> values() {
        try {
            ResultSetMetaData columns = result.getMetaData();
            SortedMap<String, Object> values = new TreeMap<>();
            for (int column = 1; column <= columns.getColumnCount(); column++) {
                Object value = result.getObject(column);
                values.put(
                        columns.getColumnName(column),
                        value instanceof Number number
                                ? (Object) number.longValue()
                                : String.valueOf(value));
            }
            return values;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /// Makes a value of a row.
    @FunctionalInterface
    interface Reader<T> {
        T read(Row row);
    }
}
