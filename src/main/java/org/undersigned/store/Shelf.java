package org.undersigned.store;

import java.util.HexFormat;
import java.util.Optional;

/// A table of contents, each kept once however often it is used. They are known by their SHA-256,
/// never change, and are no part of the journal: undoing needs them to be there.
///
/// @param table its name
record Shelf(Database database, String table) {

    /// The pictures of a workspace.
    static Shelf pictures(Database database) {
        return new Shelf(database, "picture");
    }

    /// What is evidence in it.
    static Shelf exhibits(Database database) {
        return new Shelf(database, "exhibit");
    }

    /// What a content is known by: its SHA-256 in hexadecimal digits.
    static String hash(byte[] content) {
        return HexFormat.of().formatHex(ContentsDigest.sha256().digest(content));
    }

    /// Keeps a content.
    ///
    /// @return what it is known by
    String keep(byte[] content) {
        String hash = hash(content);
        database.batch(
                "insert into %s (hash, content) values (?, ?) on conflict (hash) do nothing"
                        .formatted(table),
                hash,
                content);
        return hash;
    }

    /// The content that is known by this.
    Optional<byte[]> content(String hash) {
        return database.first(
                "select content from %s where hash = ?".formatted(table),
                row -> row.bytes("content"),
                hash);
    }

    /// How many there are.
    int count() {
        return (int) database.number("select count(*) as n from " + table);
    }

    /// Takes one away.
    void remove(String hash) {
        database.execute("delete from %s where hash = ?".formatted(table), hash);
    }

    /// Whether every content is what it is known by.
    boolean isWhole() {
        return database
                .list(
                        "select hash, content from " + table,
                        row -> hash(row.bytes("content")).equals(row.text("hash")))
                .stream()
                .allMatch(Boolean::booleanValue);
    }
}
