package org.undersigned.exchange;

import org.undersigned.exchange.csv.TableReader;
import org.undersigned.exchange.forms.FormReader;
import org.undersigned.exchange.lines.FirstRow;
import org.undersigned.exchange.mail.MailReader;
import org.undersigned.exchange.vcard.CardReader;
import org.undersigned.exchange.xlsx.SheetReader;
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
import java.util.function.BiFunction;
import java.util.function.Function;

/// Reads a list from a file, whatever it is called: how it begins tells what it is.
///
/// ```java
/// Outcome<Table> roster = new ListReader().read(Path.of("signers.xlsx"));
/// ```
public final class ListReader {

    /// Of mails and cards.
    private static final long LARGEST = 50L << 20;

    /// The table in this file; its name in problems is the path as given.
    public Outcome<Table> read(Path path) {
        return sift(path, path.toString(), true).then(Sifted::whole);
    }

    /// Whether it is a device or a pipe: one may wait for its end for ever.
    public static boolean isEndless(Path path) {
        return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
    }

    private static Outcome<Sifted<Table>> whole(
            Path path, String file, BiFunction<String, byte[], Outcome<Sifted<Table>>> reader) {
        Place place = Place.file(file);
        try {
            byte[] bytes;
            try (InputStream in = Files.newInputStream(path)) {
                bytes = in.readNBytes((int) LARGEST + 1);
            }
            long size = Math.max(bytes.length, Files.size(path));
            return size > LARGEST
                    ? Outcome.failed(
                            Problem.error(place, "table.tooLarge", size >> 20, LARGEST >> 20))
                    : reader.apply(file, bytes);
        } catch (NoSuchFileException e) {
            return Outcome.failed(Problem.error(place, "table.missing"));
        } catch (IOException e) {
            return Outcome.failed(Problem.error(place, "table.unreadable"));
        }
    }

    /// The table in this file, without the rows that are wider than its header.
    ///
    /// @param file what to call it in problems
    /// @param headed whether its first row says what its columns hold; else they have no headers
    public Outcome<Sifted<Table>> sift(Path path, String file, boolean headed) {
        if (isEndless(path)) {
            return Outcome.failed(Problem.error(Place.file(file), "table.notFile"));
        }
        return switch (Format.of(path)) {
            case WORKBOOK -> table(it -> new SheetReader().sift(path, file, it), headed);
            case FORM -> new FormReader().sift(path, file);
            case CARDS -> whole(path, file, new CardReader()::sift);
            case MAIL -> whole(path, file, new MailReader()::sift);
            case OTHER -> table(it -> new TableReader().sift(path, file, it), headed);
        };
    }

    /// The table of a reader; if its first row is somebody, and what columns hold can be told
    /// without a header, that row is one of the others.
    ///
    /// @param reader reads with the first row as a header, or without one
    private static Outcome<Sifted<Table>> table(
            Function<Boolean, Outcome<Sifted<Table>>> reader, boolean headed) {
        Outcome<Sifted<Table>> read = reader.apply(headed);
        if (!headed || read.value().filter(it -> FirstRow.isSomebody(it.rest())).isEmpty()) {
            return read;
        }
        Outcome<Sifted<Table>> bare = reader.apply(false);
        return bare.value()
                .flatMap(it -> FirstRow.named(it.rest()).map(rows -> named(it, rows, bare)))
                .orElse(read);
    }

    private static Outcome<Sifted<Table>> named(
            Sifted<Table> bare, Table rows, Outcome<Sifted<Table>> outcome) {
        List<Problem> problems = new ArrayList<>(outcome.problems());
        Place first = Place.line(rows.file(), rows.rows().getFirst().line());
        problems.add(Problem.warning(first, "table.firstRowListed"));
        return Outcome.of(new Sifted<>(rows, bare.unfit(), bare.cleanings()), problems);
    }
}
