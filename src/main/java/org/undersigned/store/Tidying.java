package org.undersigned.store;

/// Leaves nothing in a file but what is in its tables, after somebody was erased. What was deleted
/// is overwritten already; this is for what SQLite may have left of it when it moved rows within
/// pages.
///
/// That takes a transaction of its own. A table says that it is still to be done, so that a power
/// cut in between is made up for when the file is opened again.
record Tidying(Database database) {

    private static final String MARK = "untidied";

    /// Says, within the transaction that erases, that it is to be done.
    void promise() {
        database.script("create table if not exists " + MARK + " (since text)");
    }

    /// Does it.
    void keep() {
        database.forgetStatements();
        database.script("vacuum");
        database.script("drop table if exists " + MARK);
    }

    /// Whether it was promised and is not done.
    boolean isOpen() {
        return database.number("select count(*) as n from sqlite_master where name = ?", MARK) > 0;
    }
}
