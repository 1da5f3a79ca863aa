package org.undersigned.exchange.csv;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.table.Sifted;
import org.undersigned.table.Table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a table from a file or from text.
///
/// ```java
/// Outcome<Table> roster = new TableReader().read(Path.of("roster.csv"));
/// ```
public final class TableReader {

    private static final long LARGEST = 200L << 20;

    private final long largest;

    public TableReader() {
        this(LARGEST);
    }

    TableReader(long largest) {
        this.largest = largest;
    }

    /// The table in this file; its name in problems is the path as given.
    public Outcome<Table> read(Path path) {
        return read(path, path.toString());
    }

    /// The table in this file.
    ///
    /// @param file what to call it in problems
    public Outcome<Table> read(Path path, String file) {
        return sift(path, file, true).then(Sifted::whole);
    }

    /// The table in this file, without the rows that are wider than its header.
    ///
    /// @param file what to call it in problems
    /// @param headed whether its first row says what its columns hold; else they have no headers
    public Outcome<Sifted<Table>> sift(Path path, String file, boolean headed) {
        Place place = Place.file(file);
        try {
            if (Files.isDirectory(path)) {
                return Outcome.failed(Problem.error(place, "table.folder"));
            }
            long size = Files.size(path);
            if (size > largest) {
                return Outcome.failed(
                        Problem.error(place, "table.tooLarge", size >> 20, largest >> 20));
            }
            byte[] bytes = beginning(path, largest + 1);
            return bytes.length > largest
                    ? Outcome.failed(
                            Problem.error(
                                    place, "table.tooLarge", bytes.length >> 20, largest >> 20))
                    : decode(file, bytes, headed);
        } catch (NoSuchFileException e) {
            return Outcome.failed(Problem.error(place, "table.missing"));
        } catch (IOException e) {
            return Outcome.failed(Problem.error(place, "table.unreadable"));
        }
    }

    /// A file may grow while it is read.
    private static byte[] beginning(Path path, long most) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes((int) Math.min(most, Integer.MAX_VALUE - 8));
        }
    }

    private static Outcome<Sifted<Table>> decode(String file, byte[] bytes, boolean headed) {
        Optional<Problem> otherKind = FileKind.otherThanTable(file, bytes);
        if (otherKind.isPresent()) {
            return Outcome.failed(otherKind.get());
        }
        List<Problem> problems = new ArrayList<>();
        Optional<Decoded> decoded = new Decoding().decode(bytes);
        if (decoded.isEmpty()) {
            return Outcome.failed(Problem.error(Place.file(file), "table.notText"));
        }
        Decoded text = decoded.get();
        if (!text.sample().isEmpty()) {
            problems.add(
                    Problem.warning(
                            Place.line(file, text.sampleLine()),
                            "table.encodingGuessed",
                            text.charset().displayName(),
                            text.sample()));
        }
        Garbled.first(text.text()).ifPresent(word -> problems.add(garbled(file, word)));
        Records records = records(file, text.text());
        Optional<Problem> torn =
                records.torn().or(() -> CutOff.of(file, text.text(), records.rows()));
        return torn.isPresent()
                ? Outcome.failed(torn.get())
                : shaped(file, records, problems, headed);
    }

    private static Problem garbled(String file, Garbled.Word word) {
        return Problem.warning(Place.line(file, word.line()), "table.garbled", word.text());
    }

    /// The table in a text, such as pasted lines.
    public Outcome<Table> parse(String file, String text) {
        return sift(file, text, true).then(Sifted::whole);
    }

    /// The table in a text, without the rows that are wider than its header.
    ///
    /// @param headed whether its first row says what its columns hold; else they have no headers
    public Outcome<Sifted<Table>> sift(String file, String text, boolean headed) {
        return shaped(file, records(file, text), List.of(), headed);
    }

    private static Records records(String file, String text) {
        Records records = Records.read(file, Separator.of(text));
        return QuotedLines.unpacked(file, records.rows()).orElse(records);
    }

    private static Outcome<Sifted<Table>> shaped(
            String file, Records records, List<Problem> before, boolean headed) {
        if (records.torn().isPresent()) {
            return Outcome.failed(records.torn().get());
        }
        return new TableShape(file, before, records.rows(), records.literal(), headed).table();
    }
}
