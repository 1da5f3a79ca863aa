package org.undersigned;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reads rows of the form `name separator names…`, all parted by spaces.
final class NameTable {

    private NameTable() {}

    /// Keeps the order of the rows.
    static Map<String, List<String>> read(String separator, String text) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            List<String> words = Stream.of(line.split(" +", -1)).filter(w -> !w.isEmpty()).toList();
            if (!words.get(1).equals(separator)) {
                throw new IllegalArgumentException(line);
            }
            rows.put(words.getFirst(), words.subList(2, words.size()));
        }
        return rows;
    }
}
