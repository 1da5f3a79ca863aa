package org.undersigned.workflow.desk;

import org.undersigned.picture.PictureReader;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A picture that was brought from outside, for a letterhead or a line of a list.
public final class PictureFile {

    private final String name;
    private final byte[] bytes;

    private PictureFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /// Reads a picture that can be printed; what cannot be is a problem.
    public static Outcome<PictureFile> read(Path file) {
        String name = String.valueOf(file.getFileName());
        PictureReader reader = new PictureReader();
        return reader.read(name, file).then(_ -> withBytes(reader, name, file));
    }

    /// They are looked at once more as they are kept: a file may change meanwhile.
    private static Outcome<PictureFile> withBytes(PictureReader reader, String name, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(PictureReader.MAX_BYTES + 1);
            return reader.read(name, bytes).map(_ -> new PictureFile(name, bytes));
        } catch (IOException _) {
            return Outcome.failed(Problem.error(Place.file(name), "picture.unreadable", name));
        }
    }

    /// The name of its file.
    public String name() {
        return name;
    }

    /// What is in it.
    public byte[] bytes() {
        return bytes.clone();
    }
}
