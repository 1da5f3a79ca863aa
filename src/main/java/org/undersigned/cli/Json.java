package org.undersigned.cli;

import java.util.Iterator;
import java.util.Map;

/// Writes what a command reports as JSON (RFC 8259).
///
/// Our own forty lines, because results are flat records and lists and a library's classes would
/// cost more time at the start of a command than the command takes.
final class Json {

    private final StringBuilder text = new StringBuilder();

    private Json() {}

    /// The text for a value of maps, lists, strings, numbers and truth values. Maps should keep
    /// their order.
    ///
    /// @throws IllegalArgumentException for a value of another kind
    static String of(Object value) {
        Json json = new Json();
        json.value(value);
        return json.text.toString();
    }

    private void value(Object value) {
        switch (value) {
            case String string -> string(string);
            case Integer number -> text.append(number.intValue());
            case Double number -> text.append(number.doubleValue());
            case Boolean truth -> text.append(truth.booleanValue());
            case Map<?, ?> map -> object(map);
            case Iterable<?> list -> array(list);
            default -> throw new IllegalArgumentException("not JSON: " + value.getClass());
        }
    }

    private void object(Map<?, ?> map) {
        text.append('{');
        String separator = "";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            text.append(separator);
            string(String.valueOf(entry.getKey()));
            text.append(": ");
            value(entry.getValue());
            separator = ", ";
        }
        text.append('}');
    }

    private void array(Iterable<?> list) {
        text.append('[');
        for (Iterator<?> members = list.iterator(); members.hasNext(); ) {
            value(members.next());
            text.append(members.hasNext() ? ", " : "");
        }
        text.append(']');
    }

    private void string(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ' || c == 0x7F || isLoneSurrogate(string, i)) {
                text.append(String.format("\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    private static boolean isLoneSurrogate(String string, int i) {
        char c = string.charAt(i);
        boolean leads = i + 1 < string.length() && Character.isLowSurrogate(string.charAt(i + 1));
        boolean follows = i > 0 && Character.isHighSurrogate(string.charAt(i - 1));
        return (Character.isHighSurrogate(c) && !leads)
                || (Character.isLowSurrogate(c) && !follows);
    }
}
