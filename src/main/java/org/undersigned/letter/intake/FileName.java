package org.undersigned.letter.intake;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A file's name without its extension, safe on every system.
///
/// NFC; at most {@value #MAX_BYTES} bytes of UTF-8, which with an extension stay below 120; no
/// separators, control characters or others that Windows refuses; no dot or space at either end;
/// not a name that Windows keeps for devices.
///
/// @param value the name
public record FileName(String value) {

    static final int MAX_BYTES = 112;

    private static final Pattern REFUSED =
            Pattern.compile(
                    "[\\p{Cc}\\p{Cs}\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u2069\\uFEFF\\uFFFE\\uFFFF"
                        + "<>:\"/\\\\|?*]+");
    private static final Pattern ENDS = Pattern.compile("^[\\s.\\-]+|[\\s.]+$");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DEVICE =
            Pattern.compile(
                    "(?i)(?:con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9¹²³])(?:\\..*)?");

    /// @throws IllegalArgumentException if the name is not safe
    public FileName {
        if (value.isEmpty() || !value.equals(safe(value))) {
            throw new IllegalArgumentException("not a safe file name: " + value);
        }
    }

    /// The safe name nearest to this text; `letter` if nothing of it is left.
    public static FileName of(String text) {
        String safe = safe(text);
        return new FileName(safe.isEmpty() ? "letter" : safe);
    }

    private static String safe(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC);
        String joined = SPACES.matcher(plain).replaceAll(" ");
        String kept = trimmed(REFUSED.matcher(joined).replaceAll("-"));
        String named = DEVICE.matcher(kept).matches() ? "_" + kept : kept;
        return trimmed(shortened(named, MAX_BYTES));
    }

    private static String trimmed(String name) {
        return ENDS.matcher(name).replaceAll("");
    }

    /// The longest beginning of whole characters that is not longer than this.
    private static String shortened(String name, int bytes) {
        int end = 0;
        int length = 0;
        while (end < name.length()) {
            int next = name.offsetByCodePoints(end, 1);
            length += name.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
            if (length > bytes) {
                return name.substring(0, end);
            }
            end = next;
        }
        return name;
    }

    /// This name with a number behind it: `Roe-2`.
    FileName numbered(int number) {
        String suffix = "-" + number;
        return new FileName(trimmed(shortened(value, MAX_BYTES - suffix.length())) + suffix);
    }

    /// This name, or the first numbered one that is not taken.
    ///
    /// @param taken the {@link #folded} names that are
    public FileName unlike(Set<String> taken) {
        FileName name = this;
        for (int number = 2; taken.contains(name.folded()); number++) {
            name = numbered(number);
        }
        return name;
    }

    /// Equal for names that some file system takes for the same.
    public String folded() {
        String folded = value.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFKC);
    }
}
