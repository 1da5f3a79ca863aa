package org.undersigned.workflow.desk;

import org.undersigned.picture.Picture;
import org.undersigned.picture.PictureReader;
import org.undersigned.problem.Outcome;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The pictures of a workspace, each read once; one that could not be read is tried again. A
/// picture is known by what is in it, so none is ever out of date.
public final class Pictures {

    private final Desk desk;
    private final Map<String, Picture> read = new ConcurrentHashMap<>();

    public Pictures(Desk desk) {
        this.desk = desk;
    }

    /// The file of the workspace they are in.
    Path workspace() {
        return desk.file();
    }

    /// The pictures of a letter's letterhead, by the names of their files; those that cannot be had
    /// are missing.
    Map<String, Picture> of(LetterSheet sheet) {
        return of(sheet.pictures(), sheet.pictures().keySet());
    }

    /// One picture of those who sign, by its name; nothing if it cannot be had.
    public Optional<Picture> emblem(LetterSheet sheet, String name) {
        return Optional.ofNullable(emblems(sheet, Set.of(name)).get(name));
    }

    /// Pictures of those who sign, by these names; those that cannot be had are missing.
    Map<String, Picture> emblems(LetterSheet sheet, Set<String> names) {
        return of(sheet.emblems(), names);
    }

    private Map<String, Picture> of(Map<String, String> hashes, Set<String> names) {
        Map<String, Picture> pictures = new HashMap<>();
        for (String name : names) {
            picture(name, hashes.getOrDefault(name, "")).ifPresent(it -> pictures.put(name, it));
        }
        return pictures;
    }

    private Optional<Picture> picture(String file, String hash) {
        Picture known = read.get(hash);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Picture> fresh = desk.picture(hash).value().flatMap(bytes -> picture(file, bytes));
        fresh.ifPresent(it -> read.put(hash, it));
        return fresh;
    }

    private static Optional<Picture> picture(String file, Optional<byte[]> bytes) {
        return bytes.map(it -> new PictureReader().read(file, it)).flatMap(Outcome::value);
    }
}
