package org.undersigned.store;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The columns of a query's result: asked for once, however many rows it has and however often it
/// is run.
final class Selection {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Layout layout;

    /// The numbers of the columns in the order of the layout, from 1.
    private final int[] order;

    Selection(ResultSetMetaData columns) throws SQLException {
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            numbers.putIfAbsent(columns.getColumnName(column), column);
        }
        String[] names = numbers.keySet().stream().sorted().toArray(String[]::new);
        this.layout = new Layout(names);
        this.order = Arrays.stream(names).mapToInt(it -> numbers.getOrDefault(it, 0)).toArray();
    }

    /// The number of a column, from 1.
    int number(String column) throws SQLException {
        Integer number = numbers.get(column);
        if (number == null) {
            throw new SQLException("no column " + column);
        }
        return number;
    }

    Layout layout() {
        return layout;
    }

    /// The number of the column that stands there in the layout, from 1.
    int number(int index) {
        return order[index];
    }
}
