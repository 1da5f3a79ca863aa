package org.undersigned.workflow;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Who may read what is being written. On file systems without such permissions nothing is done.
final class Permissions {

    private Permissions() {}

    /// For a file nobody else may read (0600).
    static FileAttribute<?>[] privateFile(Path folder) {
        return only(folder, "rw-------");
    }

    /// For a folder nobody else may enter (0700).
    static FileAttribute<?>[] privateFolder(Path folder) {
        return only(folder, "rwx------");
    }

    private static FileAttribute<?>[] only(Path folder, String permissions) {
        return isPosix(folder)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /// Gives a private file or folder what the user's umask gives new ones. Java does not tell the
    /// umask, so a new one is made beside it and looked at.
    static void asNew(Path path) throws IOException {
        Path folder = Destination.folderOf(path);
        if (!isPosix(folder)) {
            return;
        }
        Path probe = folder.resolve(path.getFileName() + ".new");
        if (Files.isDirectory(path)) {
            Files.createDirectory(probe);
        } else {
            Files.createFile(probe);
        }
        try {
            Set<PosixFilePermission> usual = Files.getPosixFilePermissions(probe);
            Files.setPosixFilePermissions(path, usual);
        } finally {
            Files.delete(probe);
        }
    }

    private static boolean isPosix(Path path) {
        FileSystem system = path.getFileSystem();
        return system.supportedFileAttributeViews().contains("posix");
    }
}
