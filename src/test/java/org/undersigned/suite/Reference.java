package org.undersigned.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A file that says how something should be, compared with how it is.
///
/// @param file which need not be there
record Reference(Path file) {

    /// So many lines that differ are shown.
    private static final int SHOWN = 6;

    /// Whether the references are to be written anew: `-Dundersigned.suite=update`.
    static boolean isUpdate() {
        return "update".equals(System.getProperty("undersigned.suite"));
    }

    /// Writes it as it is.
    void write(String now) throws IOException {
        if (!Files.exists(file) || !Files.readString(file).equals(now)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, now);
        }
    }

    /// How it differs, the first lines of it; nothing if it does not.
    Optional<String> difference(String now) throws IOException {
        if (!Files.exists(file)) {
            return Optional.of(
                    file + " is missing; -Dundersigned.suite=update writes it, then read it");
        }
        String then = Files.readString(file);
        return then.equals(now)
                ? Optional.empty()
                : Optional.of(file + " differs:\n" + lines(then, now));
    }

    private static String lines(String then, String now) {
        List<String> was = then.lines().toList();
        List<String> is = now.lines().toList();
        int least = Math.min(was.size(), is.size());
        int first = 0;
        while (first < least && was.get(first).equals(is.get(first))) {
            first++;
        }
        int same = 0;
        while (same < least - first
                && was.get(was.size() - 1 - same).equals(is.get(is.size() - 1 - same))) {
            same++;
        }
        StringBuilder text = new StringBuilder("line " + (first + 1) + "\n");
        add(text, "- ", was.subList(first, was.size() - same));
        add(text, "+ ", is.subList(first, is.size() - same));
        return text.toString();
    }

    private static void add(StringBuilder text, String sign, List<String> lines) {
        lines.stream().limit(SHOWN).forEach(line -> text.append(sign).append(line).append('\n'));
        if (lines.size() > SHOWN) {
            text.append(sign).append("… ").append(lines.size() - SHOWN).append(" more\n");
        }
    }
}
