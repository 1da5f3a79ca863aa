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

    /// The longest line of a list of names, in UTF-16 units.
    private static final int LONGEST = 160;

    /// Five words or more and the end of a sentence, but not of a name such as “… Inc.”; or a
    /// greeting.
    private static final Pattern SENTENCE =
            Pattern.compile("(?:\\S+\\s+){4,}\\p{Ll}\\S*[.!?:]|.{0,40}:|Dear\\b.*");

    private static final Pattern COUNTED = Pattern.compile("^[\\d().]+\\t");

    /// As much of a file is looked at.
    private static final int BEGINNING = 4096;

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

    /// Whether a text without front matter is a list of names, one a line: short lines that begin
    /// with a capital, a number or a mark, and hardly any of which ends as a sentence does.
    static boolean listsNames(String text) {
        List<String> lines =
                text.lines()
                        .map(String::strip)
                        .filter(it -> it.codePoints().anyMatch(Character::isLetterOrDigit))
                        .toList();
        boolean isList =
                lines.size() > 1
                        && !text.stripLeading().startsWith(FRONT_MATTER)
                        && lines.stream()
                                .allMatch(it -> it.length() <= LONGEST && !it.startsWith("#"));
        if (!isList) {
            return false;
        }
        long beginning = lines.stream().filter(it -> !Character.isLowerCase(first(it))).count();
        long sentences = lines.stream().filter(it -> SENTENCE.matcher(it).matches()).count();
        return beginning * 10 >= lines.size() * 9L && sentences * 10 <= lines.size();
    }

    /// Behind what may stand before a name.
    private static int first(String line) {
        return line.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('a');
    }

    /// In UTF-16, too, every other byte of a tab is one. A tab behind a number only counts the
    /// line.
    private static boolean firstLineHasTab(String begin) {
        return begin.lines()
                .findFirst()
                .map(line -> COUNTED.matcher(line).replaceFirst(""))
                .filter(line -> line.indexOf('\t') >= 0)
                .isPresent();
    }

    private static String beginning(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }
}
