package org.undersigned.workflow.desk;

import org.undersigned.picture.Picture;
import org.undersigned.picture.PictureReader;
import org.undersigned.problem.Outcome;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The pictures of a workspace, each read once. A picture is known by what is in it, so none is
/// ever out of date.
public final class Pictures {

    private final Desk desk;
    private final Map<String, Optional<Picture>> read = new ConcurrentHashMap<>();

    public Pictures(Desk desk) {
        this.desk = desk;
    }

    /// The pictures of a letter's letterhead, by the names of their files; those that cannot be had
    /// are missing.
    Map<String, Picture> of(LetterSheet sheet) {
        Map<String, Picture> pictures = new HashMap<>();
        sheet.pictures()
                .forEach((file, hash) ->
                        picture(file, hash).ifPresent(it -> pictures.put(file, it)));
        return pictures;
    }

    private Optional<Picture> picture(String file, String hash) {
        return read.computeIfAbsent(
                hash, _ -> desk.picture(hash).value().flatMap(bytes -> picture(file, bytes)));
    }

    private static Optional<Picture> picture(String file, Optional<byte[]> bytes) {
        return bytes.map(it -> new PictureReader().read(file, it)).flatMap(Outcome::value);
    }
}
