package org.undersigned.store;

import java.util.HexFormat;
import java.util.Optional;

/// Pictures, each kept once however often it is used. They are no part of the journal: a picture is
/// known by its content and never changes, and undoing needs it to be there.
public final class PictureTable {

    private final Database database;

    PictureTable(Database database) {
        this.database = database;
    }

    /// Keeps a picture.
    ///
    /// @param content the bytes of its file
    /// @return its SHA-256 in hexadecimal digits
    public String add(byte[] content) {
        String hash = HexFormat.of().formatHex(ContentsDigest.sha256().digest(content));
        database.execute(
                "insert into picture (hash, content) values (?, ?) on conflict (hash) do nothing",
                hash,
                content);
        return hash;
    }

    /// The bytes of a picture's file.
    public Optional<byte[]> content(String hash) {
        return database.first(
                "select content from picture where hash = ?", row -> row.bytes("content"), hash);
    }

    /// How many there are.
    public int count() {
        return (int) database.number("select count(*) as n from picture");
    }
}
