package org.undersigned.workflow.intake;

import org.jspecify.annotations.Nullable;
import org.undersigned.exchange.Exhibits;
import org.undersigned.exchange.ListReader;
import org.undersigned.exchange.csv.TableReader;
import org.undersigned.exchange.lines.FirstRow;
import org.undersigned.exchange.lines.PastedLines;
import org.undersigned.exchange.vcard.CardReader;
import org.undersigned.letter.Front;
import org.undersigned.letter.Letter;
import org.undersigned.letter.text.LetterReader;
import org.undersigned.letter.text.LetterWriter;
import org.undersigned.letter.text.ReadLetter;
import org.undersigned.picture.Picture;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.table.Sifted;
import org.undersigned.table.Table;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what is brought.
public final class IntakeReader {

    private static final String NO_FRONT = "letter.noFrontMatter";

    private final boolean titling;

    /// @param titling whether a text without front matter becomes a letter named after its file;
    ///   else that is an error
    public IntakeReader(boolean titling) {
        this.titling = titling;
    }

    /// What is in a file.
    ///
    /// @param kind what it is, or null to tell by its name and by what is in it
    /// @param headed whether a table's first row says what its columns hold
    public Brought read(Path file, @Nullable ImportKind kind, boolean headed) {
        if (ListReader.isEndless(file)) {
            return table(file, headed);
        }
        boolean isText = kind == null ? FileLook.isText(file) : kind == ImportKind.LETTER;
        boolean mayBeLines = kind == null ? isText : kind == ImportKind.ROSTER;
        return (mayBeLines ? lines(file, kind != null) : Optional.<Brought>empty())
                .orElseGet(() -> isText ? text(file) : table(file, headed));
    }

    /// The lines in a text that somebody saved instead of pasting them.
    ///
    /// @param said whether somebody says that it is a list; else it must not read like a letter
    private Optional<Brought> lines(Path file, boolean said) {
        return FileLook.isPlain(file)
                ? LetterFile.text(file)
                        .value()
                        .filter(it -> said || FileLook.listsNames(it))
                        .filter(PastedLines::areIn)
                        .filter(it -> !it.stripLeading().startsWith(FileLook.FRONT_MATTER))
                        .map(it -> pasted(nameOf(file), it))
                        .filter(Brought.Rows.class::isInstance)
                : Optional.empty();
    }

    /// What stands in pasted text: a letter if it has front matter, else rows; lines that are no
    /// table become rows by what their words mean.
    ///
    /// @param name what to call it
    public Brought pasted(String name, String text) {
        if (text.stripLeading().startsWith(FileLook.FRONT_MATTER)) {
            return text(name, name, text, null, new ArrayList<>());
        }
        if (CardReader.isCard(text)) {
            byte[] cards = text.getBytes(StandardCharsets.UTF_8);
            return rows(name, true, new PictureFolder(null), new CardReader().sift(name, cards));
        }
        Brought headed = pasted(name, text, true);
        if (headed instanceof Brought.Rows rows
                && Headers.has(rows.table())
                && !FirstRow.isSomebody(rows.table())) {
            return headed;
        }
        if (PastedLines.areIn(text)) {
            return rows(name, true, new PictureFolder(null), new PastedLines().sift(name, text));
        }
        return headed instanceof Brought.Rows ? pasted(name, text, false) : headed;
    }

    /// The rows in pasted text.
    ///
    /// @param name what to call it
    /// @param headed whether the first one says what its columns hold
    public Brought pasted(String name, String text, boolean headed) {
        PictureFolder nowhere = new PictureFolder(null);
        return rows(name, headed, nowhere, new TableReader().sift(name, text, headed));
    }

    private Brought table(Path file, boolean headed) {
        return rows(
                nameOf(file),
                headed,
                new PictureFolder(file),
                new ListReader().sift(file, file.toString(), headed));
    }

    private static Brought rows(
            String name, boolean headed, PictureFolder pictures, Outcome<Sifted<Table>> outcome) {
        return switch (outcome) {
            case Outcome.Failed<Sifted<Table>>(var problems) -> new Brought.Refused(name, problems);
            case Outcome.Done<Sifted<Table>>(var sifted, var problems) ->
                    new Brought.Rows(
                            name,
                            sifted.rest(),
                            headed,
                            sifted.unfit(),
                            pictures,
                            pictures.list()
                                    .map(it -> Exhibits.of(it, sifted.rest()))
                                    .orElse(Map.of()),
                            problems);
        };
    }

    private Brought text(Path file) {
        return switch (LetterFile.text(file)) {
            case Outcome.Failed<String>(var problems) ->
                    new Brought.Refused(nameOf(file), problems);
            case Outcome.Done<String>(String text, var problems) ->
                    text(nameOf(file), file.toString(), text, file, new ArrayList<>(problems));
        };
    }

    private Brought text(
            String name,
            String label,
            String written,
            @Nullable Path file,
            List<Problem> problems) {
        Outcome<ReadLetter> outcome = LetterReader.read(label, written);
        String text = written;
        if (titling && lacksFront(outcome)) {
            text = titled(name) + written;
            outcome = LetterReader.read(label, text);
        }
        outcome.problems().stream().map(IntakeReader::said).forEach(problems::add);
        Optional<ReadLetter> read = outcome.value();
        if (read.isEmpty()) {
            return new Brought.Refused(name, problems);
        }
        Map<String, byte[]> logos = file == null ? Map.of() : logos(read.get(), file, problems);
        return Problem.anyError(problems)
                ? new Brought.Refused(name, problems)
                : new Brought.Text(name, text, read.get(), logos, problems);
    }

    private static Map<String, byte[]> logos(ReadLetter read, Path file, List<Problem> problems) {
        @Nullable Path parent = file.getParent();
        Path folder = parent == null ? Path.of("") : parent;
        Map<String, Picture> pictures = Logos.of(read, folder, problems);
        return Logos.files(pictures.keySet(), folder, problems);
    }

    private static boolean lacksFront(Outcome<ReadLetter> outcome) {
        return outcome.problems().stream().anyMatch(it -> it.key().equals(NO_FRONT));
    }

    /// Whoever brings a text without front matter may mean a list.
    private static Problem said(Problem problem) {
        return problem.key().equals(NO_FRONT)
                ? Problem.error(problem.place(), "workflow.neitherLetterNorList")
                : problem;
    }

    private static String titled(String name) {
        int dot = name.lastIndexOf('.');
        String title = dot > 0 ? name.substring(0, dot) : name;
        return blank(title);
    }

    /// The text of a letter that says nothing yet.
    static String blank(String title) {
        return LetterWriter.write(new Letter(Front.titled(title), List.of(), List.of()));
    }

    private static String nameOf(Path file) {
        @Nullable Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
