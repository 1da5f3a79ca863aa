package org.undersigned.exchange.csv;

import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells files that are no tables of text by how they begin.
final class FileKind {

    private static final int BEGINNING = 4096;

    /// The byte order mark of UTF-8, byte by byte.
    private static final String BOM = "\u00EF\u00BB\u00BF";

    private static final Pattern ELEMENT =
            Pattern.compile("<(?:!doctype|\\?xml|html|head|meta|style|body|div|table)\\b");
    private static final Pattern JSON = Pattern.compile("\\[\\s*[{\\[]|\\{\\s*\"");

    /// `- name: Jane Roe`, and another key below it.
    private static final Pattern YAML =
            Pattern.compile(
                    "(?:---\\s+)?-\\s+[a-z][\\w ]{0,30}:\\s[^\\n]*\\n[ \\t]+[a-z][\\w ]{0,30}:\\s");

    /// Before each of the mails that a program keeps in one file (RFC 4155).
    private static final Pattern MAILBOX =
            Pattern.compile("from \\S+ +(?:mon|tue|wed|thu|fri|sat|sun) [a-z]{3} ");

    private FileKind() {}

    /// What the file is instead, if it is well known.
    static Optional<Problem> otherThanTable(String file, byte[] bytes) {
        Place place = Place.file(file);
        int length = Math.min(bytes.length, BEGINNING);
        String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return Optional.of(office(place, bytes, start));
        }
        if (start.startsWith("%PDF-")) {
            return Optional.of(Problem.error(place, "table.pdf"));
        }
        if (start.startsWith("\u0089PNG")
                || start.startsWith("\u00FF\u00D8\u00FF")
                || start.startsWith("GIF8")) {
            return Optional.of(Problem.error(place, "table.picture"));
        }
        return markup(start).map(key -> Problem.error(place, key));
    }

    /// Text, but no table; a byte order mark before it changes nothing. What Excel saves as “XML
    /// Spreadsheet” names its program in the first lines.
    private static Optional<String> markup(String start) {
        String text = start.replace(BOM, "").stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("<?xml") && text.contains("excel.sheet")) {
            return Optional.of("table.spreadsheet");
        }
        if (text.startsWith("<") && text.contains("<svg")) {
            return Optional.of("table.picture");
        }
        if (ELEMENT.matcher(text).lookingAt()) {
            return Optional.of("table.webPage");
        }
        if (text.startsWith("{\\rtf")) {
            return Optional.of("table.archive");
        }
        if (MAILBOX.matcher(text).lookingAt()) {
            return Optional.of("table.mailbox");
        }
        if (YAML.matcher(text).lookingAt()) {
            return Optional.of("table.yaml");
        }
        return JSON.matcher(text).lookingAt() ? Optional.of("table.json") : Optional.empty();
    }

    /// Names in compound files are UTF-16 (MS-CFB §2.6.1).
    private static boolean holds(byte[] bytes, String name) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        return all.contains(
                new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }

    /// The names of a zip file's entries stand in it uncompressed (APPNOTE.TXT §4.3.7), at its
    /// beginning and again at its end. Old Excel files are the compound files among tables; new
    /// ones are put into one when they get a password.
    private static Problem office(Place place, byte[] bytes, String start) {
        int tail = Math.min(bytes.length, BEGINNING);
        String end = new String(bytes, bytes.length - tail, tail, StandardCharsets.ISO_8859_1);
        String names = start + end;
        if (start.startsWith("\u00D0\u00CF") && holds(bytes, "EncryptedPackage")) {
            return Problem.error(place, "table.passwordProtected");
        }
        if (names.contains("xl/")
                || names.contains("opendocument.spreadsheet")
                || start.startsWith("\u00D0\u00CF")) {
            return Problem.error(place, "table.spreadsheet");
        }
        return Problem.error(place, "table.archive");
    }
}
