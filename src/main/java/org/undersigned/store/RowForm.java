package org.undersigned.store;

/// How rows become bytes.
enum RowForm {
    /// Each row names its columns, as in files before version 5.
    NAMED,
    /// Columns are named once for all rows that have them.
    LAID_OUT;

    private static final int SINCE = 5;

    /// The form in files of this version.
    static RowForm of(int version) {
        return version < SINCE ? NAMED : LAID_OUT;
    }

    /// The form in this file.
    static RowForm of(Database database) {
        return of(Integer.parseInt(database.pragma("user_version")));
    }
}
