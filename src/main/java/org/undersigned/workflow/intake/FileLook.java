package org.undersigned.workflow.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells a letter's text from a table before either is read.
final class FileLook {

    /// With this a letter begins.
    static final String FRONT_MATTER = "---";

    private static final List<String> TABLES = List.of(".csv", ".tsv", ".tab");
    private static final List<String> TEXTS = List.of(".md", ".markdown", ".txt");

    /// As much of a file is looked at.
    private static final int BEGINNING = 4096;

    /// Nobody's name, title and organization take more, in UTF-16 units.
    private static final int LONGEST_LINE = 200;

    /// Six words and a full stop, or a greeting.
    private static final Pattern SENTENCE =
            Pattern.compile("(?:\\S+\\s+){5,}\\S*[.!?。][\"”’)]*|.*[:：]|(?i:dear)\\b.*");

    private FileLook() {}

    /// By its name, and if that says nothing by how it begins. Spreadsheets call a table with tabs
    /// `.txt`, too.
    static boolean isText(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (TABLES.stream().anyMatch(name::endsWith)) {
            return false;
        }
        if (!name.endsWith(".txt") && TEXTS.stream().anyMatch(name::endsWith)) {
            return true;
        }
        String begin = beginning(file);
        return begin.startsWith(FRONT_MATTER) || (name.endsWith(".txt") && !firstLineHasTab(begin));
    }

    /// Whether it is called a text and no more than that.
    static boolean isPlain(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    /// Whether a text is several lines and no sentences.
    static boolean isTerse(String text) {
        List<String> lines = text.lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
        return lines.size() > 1
                && lines.stream()
                        .noneMatch(
                                it -> it.length() > LONGEST_LINE || SENTENCE.matcher(it).matches());
    }

    /// In UTF-16, too, every other byte of a tab is one.
    private static boolean firstLineHasTab(String begin) {
        return begin.lines().findFirst().filter(line -> line.indexOf('\t') >= 0).isPresent();
    }

    private static String beginning(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }
}
