package org.undersigned.workflow;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;

/// A file's place in one line, whatever its name is: a URI
/// (`file:///home/roe/Benches.undersigned`).
final class FileAddress {

    private FileAddress() {}

    static String of(Path file) {
        return file.toUri().toString();
    }

    /// @throws IllegalArgumentException if it is none
    /// @throws FileSystemNotFoundException if it is not on a disk
    static Path read(String address) {
        URI uri = URI.create(address.strip());
        if (!"file".equals(uri.getScheme())) {
            throw new IllegalArgumentException("not on a disk: " + address);
        }
        return Path.of(uri);
    }
}
