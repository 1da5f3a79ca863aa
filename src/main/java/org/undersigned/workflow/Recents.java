package org.undersigned.workflow;

import org.undersigned.problem.Problem;

import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Remembers which workspaces were opened last.
///
/// They are lines of a text: when, a tab, and the file as a URI, so that no name can break a line.
/// Lines that cannot be understood are left out. Several windows may remember at once.
public final class Recents {

    /// How many are remembered.
    public static final int MOST = 12;

    private final Notebook notebook;
    private final InstantSource clock;

    /// @param file where to remember them
    public Recents(Path file, InstantSource clock) {
        this.notebook = new Notebook(file);
        this.clock = clock;
    }

    /// Those opened last, the newest first. Looks at the disk for each.
    public List<Recent> all() {
        return lines(notebook.text()).stream()
                .map(line -> new Recent(line.file(), line.at(), !Files.exists(line.file())))
                .toList();
    }

    /// Remembers that a workspace was opened now.
    ///
    /// @return why it cannot be remembered, if that is so
    public Optional<Problem> opened(Path workspace) {
        Line line = new Line(clock.instant().truncatedTo(ChronoUnit.SECONDS), whole(workspace));
        return notebook.change(text -> {
            List<Line> lines = without(line.file(), text);
            lines.addFirst(line);
            return text(lines);
        });
    }

    /// Forgets a workspace.
    ///
    /// @return why it cannot be forgotten, if that is so
    public Optional<Problem> forget(Path workspace) {
        return notebook.change(text -> text(without(whole(workspace), text)));
    }

    /// One workspace and when it was opened.
    private record Line(Instant at, Path file) {

        static Optional<Line> read(String line) {
            int tab = line.indexOf('\t');
            try {
                return tab < 0
                        ? Optional.empty()
                        : Optional.of(
                                new Line(
                                        Instant.parse(line.substring(0, tab)),
                                        FileAddress.read(line.substring(tab + 1))));
            } catch (DateTimeParseException
                    | IllegalArgumentException
                    | FileSystemNotFoundException e) {
                return Optional.empty();
            }
        }

        String written() {
            return at + "\t" + FileAddress.of(file) + "\n";
        }
    }

    private static Path whole(Path workspace) {
        return workspace.toAbsolutePath().normalize();
    }

    private static List<Line> without(Path file, String text) {
        return lines(text).stream()
                .filter(line -> !line.file().equals(file))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /// Each file once, the newest first.
    private static List<Line> lines(String text) {
        Map<Path, Line> lines = new LinkedHashMap<>();
        text.lines()
                .flatMap(line -> Line.read(line).stream())
                .sorted(Comparator.comparing(Line::at).reversed())
                .forEach(line -> lines.putIfAbsent(line.file(), line));
        return lines.values().stream().limit(MOST).toList();
    }

    private static String text(List<Line> lines) {
        return lines.stream().limit(MOST).map(Line::written).collect(Collectors.joining());
    }
}
