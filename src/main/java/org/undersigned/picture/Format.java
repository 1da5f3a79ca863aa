package org.undersigned.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// The picture formats that are read, told by their first bytes and never by the name of the file.
enum Format {
    PNG("png", "\u0089PNG\r\n\u001A\n"),
    JPEG("jpeg", "\u00FF\u00D8\u00FF");

    private final String imageIoName;
    private final String signature;

    Format(String imageIoName, String signature) {
        this.imageIoName = imageIoName;
        this.signature = signature;
    }

    /// What `javax.imageio` calls it.
    String imageIoName() {
        return imageIoName;
    }

    static Optional<Format> of(byte[] file) {
        return Arrays.stream(values()).filter(format -> format.begins(file)).findFirst();
    }

    private boolean begins(byte[] file) {
        byte[] head = Arrays.copyOf(file, Math.min(file.length, signature.length()));
        return new String(head, StandardCharsets.ISO_8859_1).equals(signature);
    }
}
