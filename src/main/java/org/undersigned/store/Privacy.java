package org.undersigned.store;

import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Nobody else may read what we write: 0600, where the file system has such permissions.
final class Privacy {

    private Privacy() {}

    /// For a file that is made at this path.
    static FileAttribute<?>[] file(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
