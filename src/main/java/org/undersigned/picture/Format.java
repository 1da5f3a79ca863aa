package org.undersigned.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The picture formats that are read, told by their first bytes and never by the name of the file.
enum Format {
    PNG("png", "\u0089PNG\r\n\u001A\n"),
    JPEG("jpeg", "\u00FF\u00D8\u00FF"),
    /// Text, so its first bytes may be many things.
    SVG("", "") {
        @Override
        boolean begins(byte[] file) {
            String head = COMMENT.matcher(head(file, PROLOG).replace("\0", "")).replaceAll("");
            Matcher element = ELEMENT.matcher(head);
            return element.find() && DRAWING.matcher(element.group()).matches();
        }
    };

    /// How far from its beginning the root element of a drawing is looked for.
    private static final int PROLOG = 8_192;

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern ELEMENT = Pattern.compile("<[A-Za-z_][\\w.:-]*+");
    private static final Pattern DRAWING = Pattern.compile("<(?:[\\w.-]++:)?svg");

    private final String imageIoName;
    private final String signature;

    Format(String imageIoName, String signature) {
        this.imageIoName = imageIoName;
        this.signature = signature;
    }

    /// What `javax.imageio` calls it; empty if it knows none.
    String imageIoName() {
        return imageIoName;
    }

    static Optional<Format> of(byte[] file) {
        return Arrays.stream(values()).filter(format -> format.begins(file)).findFirst();
    }

    boolean begins(byte[] file) {
        return head(file, signature.length()).equals(signature);
    }

    private static String head(byte[] file, int length) {
        byte[] head = Arrays.copyOf(file, Math.min(file.length, length));
        return new String(head, StandardCharsets.ISO_8859_1);
    }
}
