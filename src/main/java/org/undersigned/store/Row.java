package org.undersigned.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/// A row of a result, while it is being read.
final class Row {

    private final ResultSet result;
    private final Selection selection;

    Row(ResultSet result, Selection selection) {
        this.result = result;
        this.selection = selection;
    }

    String text(String column) {
        try {
            return shared(result.getString(selection.number(column)));
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    long number(String column) {
        try {
            return result.getLong(selection.number(column));
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    int integer(String column) {
        return Math.toIntExact(number(column));
    }

    byte[] bytes(String column) {
        try {
            return result.getBytes(selection.number(column));
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /// All columns; whole numbers as `Long`, everything else as `String`.
    Values values() {
        try {
            Object[] values = new Object[selection.layout().size()];
            for (int i = 0; i < values.length; i++) {
                Object value = result.getObject(selection.number(i));
                values[i] =
                        value instanceof Number number
                                ? (Object) number.longValue()
                                : shared(String.valueOf(value));
            }
            return new Values(selection.layout(), values);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /// Most columns of most rows say nothing.
    private static String shared(String text) {
        return text.isEmpty() ? "" : text;
    }

    /// Makes a value of a row.
    @FunctionalInterface
    interface Reader<T> {
        T read(Row row);
    }
}
