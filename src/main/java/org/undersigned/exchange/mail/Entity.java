package org.undersigned.exchange.mail;

import org.undersigned.exchange.vcard.QuotedPrintable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A mail, or a part of one (RFC 2045 §2.4): headers and a body, one unit for each byte.
///
/// @param headers by their names in small letters; of several the first
record Entity(Map<String, String> headers, String body) {

    private static final Pattern EMPTY_LINE = Pattern.compile("\\r?\\n\\r?\\n|\\A\\r?\\n");
    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]+");

    static Entity of(String bytes) {
        Matcher end = EMPTY_LINE.matcher(bytes);
        boolean has = end.find();
        String head = has ? bytes.substring(0, end.start()) : bytes;
        String body = has ? bytes.substring(end.end()) : "";
        Map<String, String> headers = new HashMap<>();
        for (String line : FOLD.matcher(head).replaceAll(" ").lines().toList()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                headers.putIfAbsent(name, line.substring(colon + 1).strip());
            }
        }
        return new Entity(headers, body);
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /// What kind it is, such as `text/plain`.
    String type() {
        String said = header("content-type");
        int end = said.indexOf(';');
        String type = (end < 0 ? said : said.substring(0, end)).strip();
        return type.isEmpty() ? "text/plain" : type.toLowerCase(Locale.ROOT);
    }

    /// A parameter of a header; empty if it has none of that name.
    String parameter(String header, String name) {
        Matcher found =
                Pattern.compile("(?i);\\s*" + name + "\\*?\\s*=\\s*(\"([^\"]*)\"|[^;\\s]+)")
                        .matcher(header(header));
        if (!found.find()) {
            return "";
        }
        String value = found.group(2) != null ? found.group(2) : found.group(1);
        return EncodedWords.decoded(value);
    }

    byte[] bytes() {
        return switch (header("content-transfer-encoding").toLowerCase(Locale.ROOT)) {
            case "base64" -> EncodedWords.base64(body);
            case "quoted-printable" ->
                    QuotedPrintable.decoded(body.replaceAll("=[ \\t]*\\r?\\n", ""));
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    String text() {
        String named = parameter("content-type", "charset");
        Charset charset = named.isEmpty() ? StandardCharsets.UTF_8 : EncodedWords.charset(named);
        return new String(bytes(), charset);
    }

    /// The parts of a multipart one (RFC 2046 §5.1); none if it is not.
    List<Entity> parts() {
        String boundary = parameter("content-type", "boundary");
        if (!type().startsWith("multipart/") || boundary.isEmpty()) {
            return List.of();
        }
        List<Entity> parts = new ArrayList<>();
        String line = "\n--" + boundary;
        String all = "\n" + body;
        int at = all.indexOf(line);
        while (at >= 0 && !all.startsWith("--", at + line.length())) {
            int from = all.indexOf('\n', at + 1);
            int next = from < 0 ? -1 : all.indexOf(line, from);
            if (from >= 0) {
                String part =
                        all.substring(from + 1, Math.max(from + 1, next < 0 ? all.length() : next));
                parts.add(of(part));
            }
            at = next;
        }
        return parts;
    }
}
