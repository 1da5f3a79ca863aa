package org.undersigned.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Lists and maps of text as JSON (RFC 8259), the form in which they stand in one column. There is
/// nothing in it but strings, so that is all that is read.
final class JsonText {

    private JsonText() {}

    static String of(List<String> list) {
        StringBuilder json = new StringBuilder("[");
        for (String string : list) {
            json.append(json.length() == 1 ? "" : ", ");
            quote(string, json);
        }
        return json.append(']').toString();
    }

    /// With its keys in order: equal maps are equal texts.
    static String of(Map<String, String> map) {
        if (map.isEmpty()) {
            return "{}";
        }
        StringBuilder json = new StringBuilder("{");
        new TreeMap<>(map)
                .forEach((key, value) -> {
                    json.append(json.length() == 1 ? "" : ", ");
                    quote(key, json);
                    json.append(": ");
                    quote(value, json);
                });
        return json.append('}').toString();
    }

    static List<String> list(String json) {
        List<String> strings = new ArrayList<>();
        int i = json.indexOf('"');
        while (i >= 0) {
            StringBuilder string = new StringBuilder();
            i = string(json, i + 1, string);
            strings.add(string.toString());
            i = json.indexOf('"', i);
        }
        return strings;
    }

    static Map<String, String> map(String json) {
        List<String> strings = list(json);
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i + 1 < strings.size(); i += 2) {
            map.put(strings.get(i), strings.get(i + 1));
        }
        return map;
    }

    private static void quote(String string, StringBuilder quoted) {
        quoted.append('"');
        int from = 0;
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '"' || c == '\\' || c < ' ') {
                quoted.append(string, from, i);
                quoted.append(c < ' ' ? String.format("\\u%04x", (int) c) : "\\" + c);
                from = i + 1;
            }
        }
        quoted.append(string, from, string.length()).append('"');
    }

    /// Reads a string from behind its opening quotation mark.
    ///
    /// @return the index behind the closing one
    private static int string(String json, int from, StringBuilder string) {
        int i = from;
        while (i < json.length() && json.charAt(i) != '"') {
            if (json.startsWith("\\u", i) && i + 6 <= json.length()) {
                string.append((char) Integer.parseInt(json, i + 2, i + 6, 16));
                i += 6;
            } else {
                i += json.charAt(i) == '\\' ? 1 : 0;
                string.append(json, i, Math.min(i + 1, json.length()));
                i++;
            }
        }
        return i + 1;
    }
}
