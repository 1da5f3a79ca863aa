package org.undersigned.store;

import java.sql.SQLException;

/// A statement that failed. Only this package sees it: {@link Diagnosis} says what it means.
final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    DatabaseFailure(SQLException cause) {
        super(cause);
    }

    /// SQLite's primary result code (<https://sqlite.org/rescode.html>).
    int code() {
        return getCause() instanceof SQLException failure ? failure.getErrorCode() & 0xFF : 0;
    }

    /// Whether another connection has a lock that is needed here (SQLITE_BUSY, SQLITE_LOCKED).
    boolean isBusy() {
        return code() == 5 || code() == 6;
    }

    /// Whether the file is damaged (SQLITE_CORRUPT, SQLITE_NOTADB).
    boolean isDamage() {
        return code() == 11 || code() == 26;
    }

    /// Whether it could only be read and had to be written (SQLITE_READONLY).
    boolean needsWriting() {
        return code() == 8;
    }
}
