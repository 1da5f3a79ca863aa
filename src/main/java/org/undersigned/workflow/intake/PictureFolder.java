package org.undersigned.workflow.intake;

import org.jspecify.annotations.Nullable;
import org.undersigned.picture.PictureReader;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Where the pictures are that a list names: the list's folder and below. Pasted rows have none.
///
/// Each picture is looked at once and known by its hash from then on, so that hundreds of them need
/// no room; one that is missing is looked for again, for somebody may put it there meanwhile.
public final class PictureFolder {

    private final @Nullable Path list;
    private final Map<String, Outcome<String>> seen = new ConcurrentHashMap<>();

    /// @param list the list's file, or null if it comes from none
    PictureFolder(@Nullable Path list) {
        this.list = list;
    }

    /// The list's file, if it comes from one.
    Optional<Path> list() {
        return Optional.ofNullable(list);
    }

    /// Whether there is one.
    boolean isThere() {
        return list != null;
    }

    /// The SHA-256 of a picture that can be printed, in hexadecimal digits.
    Outcome<String> look(String name) {
        Outcome<String> known = seen.get(name);
        if (known != null) {
            return known;
        }
        Outcome<String> look =
                bytes(name)
                        .then(bytes -> new PictureReader().read(name, bytes).map(_ -> hash(bytes)));
        look.value().ifPresent(_ -> seen.put(name, look));
        return look;
    }

    /// What is in the file of a picture that was looked at; nothing if that has changed since.
    Optional<byte[]> fetch(String name, String hash) {
        Optional<byte[]> bytes = bytes(name).value().filter(it -> hash(it).equals(hash));
        if (bytes.isEmpty()) {
            seen.remove(name);
        }
        return bytes;
    }

    private Outcome<byte[]> bytes(String name) {
        return list == null
                ? Outcome.failed(Problem.error(Place.file(name), "picture.missing", name))
                : ListedPicture.find(list, name).then(file -> bytes(name, file));
    }

    private static Outcome<byte[]> bytes(String name, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new Outcome.Done<>(in.readNBytes(PictureReader.MAX_BYTES + 1), List.of());
        } catch (IOException _) {
            return Outcome.failed(Problem.error(Place.file(name), "picture.unreadable", name));
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
