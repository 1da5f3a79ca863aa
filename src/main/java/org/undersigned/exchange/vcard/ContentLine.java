package org.undersigned.exchange.vcard;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One line of a card (RFC 6350 §3.3): a property, its parameters, its value.
///
/// @param name without its group, large
/// @param parameters as written, large: `TYPE=WORK`, or `WORK` alone (vCard 2.1)
/// @param value as written, but for what an encoding hides
record ContentLine(String name, List<String> parameters, String value) {

    static final ContentLine NONE = new ContentLine("", List.of(), "");

    /// None if there is no colon.
    ///
    /// @param text the line, unfolded; one unit for each byte
    static ContentLine of(String text) {
        int colon = colon(text);
        if (colon < 0) {
            return NONE;
        }
        List<String> head =
                List.of(text.substring(0, colon).toUpperCase(Locale.ROOT).split(";", -1));
        String name = head.getFirst().strip();
        List<String> parameters = head.subList(1, head.size()).stream().map(String::strip).toList();
        String plain = name.substring(name.indexOf('.') + 1);
        return new ContentLine(plain, parameters, decoded(text.substring(colon + 1), parameters));
    }

    /// The first that is not within quotation marks.
    private static int colon(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            quoted ^= unit == '"';
            if (unit == ':' && !quoted) {
                return i;
            }
        }
        return -1;
    }

    static boolean isQuotedPrintable(String line) {
        int colon = line.indexOf(':');
        return colon > 0
                && line.substring(0, colon).toUpperCase(Locale.ROOT).contains("QUOTED-PRINTABLE");
    }

    private static String decoded(String value, List<String> parameters) {
        boolean printable = parameters.stream().anyMatch(it -> it.contains("QUOTED-PRINTABLE"));
        byte[] bytes =
                printable
                        ? QuotedPrintable.decoded(value)
                        : value.getBytes(StandardCharsets.ISO_8859_1);
        return new String(bytes, charset(parameters, bytes));
    }

    private static Charset charset(List<String> parameters, byte[] bytes) {
        for (String parameter : parameters) {
            if (parameter.startsWith("CHARSET=")) {
                try {
                    return Charset.forName(parameter.substring(8).replace("\"", ""));
                } catch (IllegalArgumentException _) {
                    return StandardCharsets.UTF_8;
                }
            }
        }
        boolean utf8 = new String(bytes, StandardCharsets.UTF_8).indexOf('\uFFFD') < 0;
        return utf8 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    /// The parts of a value that has several, with what was escaped (RFC 6350 §3.4).
    List<String> parts() {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char unit = value.charAt(i);
            if (unit == '\\' && i + 1 < value.length()) {
                char next = value.charAt(++i);
                part.append(next == 'n' || next == 'N' ? ' ' : next);
            } else if (unit == ';') {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(unit);
            }
        }
        parts.add(part.toString().strip());
        return parts;
    }

    /// The value as one text.
    String text() {
        return String.join(";", parts());
    }

    boolean isPreferred() {
        return parameters.stream().anyMatch(it -> it.contains("PREF"));
    }
}
