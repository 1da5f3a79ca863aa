package org.undersigned.typeset.paragraph;

import org.undersigned.font.CachingShaper;
import org.undersigned.font.Cut;
import org.undersigned.font.Direction;
import org.undersigned.font.FontLibrary;
import org.undersigned.font.JdkShaper;
import org.undersigned.frame.Ink;
import org.undersigned.frame.Origin;
import org.undersigned.measure.Length;
import org.undersigned.typeset.hyphenation.Hyphenation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Paragraphs for tests: 10-point serif, and lines as one reads them.
final class Sample {

    private static final Path ASSETS = Path.of(System.getProperty("undersigned.assets", "assets"));

    final FontLibrary fonts;
    final ParagraphSetter setter;

    Sample() {
        try {
            fonts = FontLibrary.open(ASSETS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        setter =
                new ParagraphSetter(
                        fonts, new CachingShaper(new JdkShaper(), 50_000), new Hyphenation(ASSETS));
    }

    Type roman() {
        return new Type(fonts.serif(), Cut.REGULAR, Length.points(10), Length.ZERO);
    }

    Type bold() {
        return new Type(fonts.serif(), Cut.BOLD, Length.points(10), Length.ZERO);
    }

    Stretch roman(String text) {
        return new Stretch(text, roman(), Ink.BLACK, 1, new Origin(0, 0));
    }

    Stretch bold(String text) {
        return new Stretch(text, bold(), Ink.BLACK, 2, new Origin(0, 100));
    }

    List<Line> justified(String text, long points) {
        return setter.set(List.of(roman(text)), form(points, true));
    }

    List<Line> ragged(String text, long points) {
        return setter.set(List.of(roman(text)), form(points, false));
    }

    static Form form(long points, boolean justify) {
        return form(points, justify, Direction.LEFT_TO_RIGHT, Reading.TEXT);
    }

    static Form form(long points, boolean justify, Direction letter, Reading reading) {
        return new Form(
                Length.points(points),
                Length.ZERO,
                Length.ZERO,
                justify,
                true,
                Locale.US,
                letter,
                reading);
    }

    /// A line as one reads it; U+00AD is shown as `¬`.
    static String read(Line line) {
        return line.runs().stream()
                .map(run -> run.glyphs().text())
                .collect(Collectors.joining())
                .replace('\u00AD', '¬');
    }

    static List<String> read(List<Line> lines) {
        return lines.stream().map(Sample::read).toList();
    }
}
