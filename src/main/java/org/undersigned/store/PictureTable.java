package org.undersigned.store;

import java.util.Optional;

/// Pictures, each kept once however often it is used.
public final class PictureTable {

    private final Shelf shelf;

    PictureTable(Database database) {
        this.shelf = Shelf.pictures(database);
    }

    /// Keeps a picture.
    ///
    /// @param content the bytes of its file
    /// @return its SHA-256 in hexadecimal digits
    public String add(byte[] content) {
        return shelf.keep(content);
    }

    /// The bytes of a picture's file.
    public Optional<byte[]> content(String hash) {
        return shelf.content(hash);
    }

    /// How many there are.
    public int count() {
        return shelf.count();
    }
}
