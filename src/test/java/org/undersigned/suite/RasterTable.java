package org.undersigned.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How the pages of all letters should look: a line for each letter, its name and then the hash of
/// each page, between tabs.
final class RasterTable {

    private final Path file;
    private final Map<String, List<String>> hashes = new TreeMap<>();

    private RasterTable(Path file) {
        this.file = file;
    }

    /// Reads it; empty if the file is not there.
    static RasterTable read(Path file) throws IOException {
        RasterTable table = new RasterTable(file);
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                List<String> words = List.of(line.split("\t"));
                table.put(words.getFirst(), words.subList(1, words.size()));
            }
        }
        return table;
    }

    /// The hashes of a letter's pages; none if it is not in the table.
    List<String> of(String name) {
        return hashes.getOrDefault(name, List.of());
    }

    void put(String name, List<String> pages) {
        hashes.put(name, List.copyOf(pages));
    }

    /// Writes it, with no other letters than these.
    void write(List<String> names) throws IOException {
        hashes.keySet().retainAll(names);
        String text =
                hashes.entrySet().stream()
                        .map(row -> row.getKey() + "\t" + String.join("\t", row.getValue()) + "\n")
                        .collect(Collectors.joining());
        new Reference(file).write(text);
    }
}
