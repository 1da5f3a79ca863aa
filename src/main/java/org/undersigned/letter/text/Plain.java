package org.undersigned.letter.text;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Text without what can neither be read nor written: control characters, ends of lines, halves of
/// characters.
final class Plain {

    private static final Pattern BLANK = Pattern.compile("[ \\t]*");

    private Plain() {}

    /// Ends of lines, tabs and other controls become spaces; what is no character becomes U+FFFD.
    static String text(String text) {
        return text.codePoints().allMatch(Plain::isPlain)
                ? text
                : text.codePoints()
                        .map(Plain::plain)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
    }

    /// The same, without spaces around it.
    static String stripped(String text) {
        return spacesOff(text(text));
    }

    /// The lines of a code block, each ended by a newline. Tabs stay; a line of nothing but blanks
    /// cannot be told from an empty one within a list.
    static String code(String text) {
        if (text.isEmpty()) {
            return "";
        }
        String whole = text.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder code = new StringBuilder();
        for (String line : (whole.endsWith("\n") ? whole : whole + "\n").split("\n", -1)) {
            String plain = tabbed(line);
            code.append(BLANK.matcher(plain).matches() ? "" : plain).append('\n');
        }
        code.setLength(code.length() - 1);
        return code.toString();
    }

    private static String tabbed(String line) {
        return Stream.of(line.split("\t", -1)).map(Plain::text).collect(Collectors.joining("\t"));
    }

    /// Only ordinary spaces go; those with a meaning of their own stay.
    private static String spacesOff(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        return text.substring(start, end);
    }

    private static int plain(int c) {
        if (isPlain(c)) {
            return c;
        }
        return Character.isISOControl(c) || isLineEnd(c) ? ' ' : 0xFFFD;
    }

    private static boolean isPlain(int c) {
        return !Character.isISOControl(c) && !isLineEnd(c) && !isNoCharacter(c);
    }

    private static boolean isLineEnd(int c) {
        return c == 0x2028 || c == 0x2029;
    }

    /// Halves of surrogate pairs and the two non-characters that YAML refuses.
    static boolean isNoCharacter(int c) {
        return (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                || c == 0xFFFE
                || c == 0xFFFF;
    }
}
