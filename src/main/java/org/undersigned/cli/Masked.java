package org.undersigned.cli;

import java.util.Set;
import java.util.regex.Pattern;

/// Words of a file that are private, as a terminal may show them: the user knows which cell is
/// meant, and whoever reads along, or the log that it is written to, learns nothing.
final class Masked {

    private static final Set<String> PRIVATE = Set.of("email", "phone", "note", "signed_on");

    private static final Pattern EMAIL =
            Pattern.compile(
                    "([\\p{L}\\p{N}])[\\p{L}\\p{N}._%+'-]*+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");

    private Masked() {}

    /// A sentence without the e-mail addresses in it.
    static String sentence(String text) {
        return EMAIL.matcher(text).replaceAll("$1…@…");
    }

    /// A cell: all but the beginning is hidden where what the field says is private.
    static String cell(String field, String text) {
        String masked = sentence(text);
        if (!PRIVATE.contains(field) || !masked.equals(text) || text.isEmpty()) {
            return masked;
        }
        return text.substring(0, text.offsetByCodePoints(0, 1)) + "…";
    }
}
