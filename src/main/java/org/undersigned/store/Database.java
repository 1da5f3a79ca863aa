package org.undersigned.store;

import org.sqlite.JDBC;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteJDBCLoader;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/// One connection to one SQLite file, for one thread at a time. What fails is a {@link
/// DatabaseFailure}. Statements are kept prepared until they fail, when the driver closes them.
final class Database implements AutoCloseable {

    private static final int BATCH = 500;

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final Map<String, Selection> selections = new HashMap<>();

    /// The statement that is waiting to be run, and how many times; empty if none is.
    private String batched = "";

    private int waiting;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /// Loads the driver. Where that fails, whoever opens a file is told.
    static void makeReady() {
        try {
            DriverFolder.prepare();
            SQLiteJDBCLoader.initialize();
            new JDBC();
        } catch (Exception _) {
            return;
        }
    }

    /// Opens a file that is there; none is ever made.
    ///
    /// Files are opened by SQLite alone and never by Java's own classes: on POSIX systems closing
    /// one descriptor of a file drops the locks that the process has through any other
    /// (<https://sqlite.org/howtocorrupt.html>, 2.2).
    static Database open(Path file, boolean readOnly) {
        DriverFolder.prepare();
        String url = "jdbc:sqlite:" + file.toUri() + "?mode=" + (readOnly ? "ro" : "rw");
        try {
            return new Database(JDBC.createConnection(url, new Properties()));
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /// A copy of it that is in memory alone.
    Database inMemory() {
        try {
            byte[] content = ((SQLiteConnection) connection).serialize("main");
            SQLiteConnection copy = JDBC.createConnection("jdbc:sqlite::memory:", new Properties());
            copy.deserialize("main", content);
            return new Database(copy);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /// How long its file is, in bytes.
    long size() {
        return Long.parseLong(pragma("page_count")) * Long.parseLong(pragma("page_size"));
    }

    /// Runs a statement.
    ///
    /// @return how many rows it touched
    int execute(String sql, Object... arguments) {
        flush();
        try {
            return filled(sql, arguments).executeUpdate();
        } catch (SQLException e) {
            prepared.remove(sql);
            throw new DatabaseFailure(e);
        }
    }

    /// Runs a statement, at the latest before the next that is not the same: many of one kind are
    /// handed over together, which takes a fraction of the time.
    void batch(String sql, Object... arguments) {
        if (!sql.equals(batched)) {
            flush();
        }
        try {
            filled(sql, arguments).addBatch();
            batched = sql;
        } catch (SQLException e) {
            drop();
            prepared.remove(sql);
            throw new DatabaseFailure(e);
        }
        if (++waiting == BATCH) {
            flush();
        }
    }

    /// Runs a query.
    <T> List<T> list(String sql, Row.Reader<T> reader, Object... arguments) {
        flush();
        try (ResultSet result = filled(sql, arguments).executeQuery()) {
            Row row = new Row(result, selection(sql, result));
            List<T> values = new ArrayList<>();
            while (result.next()) {
                values.add(reader.read(row));
            }
            return values;
        } catch (SQLException e) {
            prepared.remove(sql);
            selections.remove(sql);
            throw new DatabaseFailure(e);
        }
    }

    /// The first row of a query, if there is one.
    <T> Optional<T> first(String sql, Row.Reader<T> reader, Object... arguments) {
        return list(sql, reader, arguments).stream().findFirst();
    }

    /// The number in the column `n` of a query's only row.
    long number(String sql, Object... arguments) {
        return list(sql, row -> row.number("n"), arguments).getFirst();
    }

    /// The columns a table has.
    Set<String> columns(String table) {
        try (Statement statement = connection.createStatement();
                ResultSet result =
                        statement.executeQuery("select * from " + table + " where 1 = 0")) {
            Set<String> columns = new HashSet<>();
            for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                columns.add(result.getMetaData().getColumnName(i));
            }
            return columns;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /// Runs several statements, or one that is not worth keeping.
    void script(String sql) {
        flush();
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /// What a pragma is.
    String pragma(String name) {
        flush();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("pragma " + name)) {
            return result.next() ? result.getString(1) : "";
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /// Begins a transaction in which nothing is written: all of it sees the same state.
    void beginReading() {
        script("begin");
    }

    /// Begins a transaction that nobody else can write beside.
    void beginWriting() {
        script("begin immediate");
    }

    void commit() {
        script("commit");
    }

    /// Takes back what the transaction did. After a full disk SQLite has done so itself and says
    /// that there is none.
    void rollback() {
        drop();
        try {
            script("rollback");
        } catch (DatabaseFailure e) {
            if (e.code() != 1) {
                throw e;
            }
        }
    }

    /// Keeps no statement prepared any more.
    void forgetStatements() {
        flush();
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        } finally {
            prepared.clear();
            selections.clear();
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private void flush() {
        String sql = batched;
        if (sql.isEmpty()) {
            return;
        }
        batched = "";
        waiting = 0;
        try {
            filled(sql).executeBatch();
        } catch (SQLException e) {
            prepared.remove(sql);
            throw new DatabaseFailure(e);
        }
    }

    /// Forgets what is waiting.
    private void drop() {
        String sql = batched;
        batched = "";
        waiting = 0;
        try {
            if (!sql.isEmpty()) {
                filled(sql).clearBatch();
            }
        } catch (SQLException e) {
            prepared.remove(sql);
        }
    }

    private Selection selection(String sql, ResultSet result) throws SQLException {
        Selection selection = selections.get(sql);
        if (selection == null) {
            selection = new Selection(result.getMetaData());
            selections.put(sql, selection);
        }
        return selection;
    }

    private PreparedStatement filled(String sql, Object... arguments) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }
}
