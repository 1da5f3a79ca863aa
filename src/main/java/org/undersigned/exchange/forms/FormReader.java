package org.undersigned.exchange.forms;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.table.Sifted;
import org.undersigned.table.Table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Reads sign-on forms that were filled in: one, or all in a folder.
///
/// ```java
/// Outcome<Sifted<Table>> signers = new FormReader().sift(Path.of("returned"), "returned");
/// ```
public final class FormReader {

    private static final long LARGEST = 20L << 20;

    /// A row for each form, its line being the number of the form. What is wrong with single files
    /// of a folder is a problem of theirs, and the others are read.
    ///
    /// @param file what to call it in problems
    public Outcome<Sifted<Table>> sift(Path path, String file) {
        if (!Files.isDirectory(path)) {
            return read(path, file).map(it -> FormTable.of(file, List.of(it)));
        }
        List<FilledForm> forms = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<Problem> unfit = new ArrayList<>();
        for (Path one : inFolder(path)) {
            Outcome<FilledForm> outcome = read(one, one.toString());
            outcome.value().ifPresent(forms::add);
            unfit.addAll(outcome.problems());
        }
        if (forms.isEmpty()) {
            problems.add(Problem.error(Place.file(file), "table.noFormsInFolder"));
            problems.addAll(unfit);
            return new Outcome.Failed<>(problems);
        }
        Sifted<Table> table = FormTable.of(file, forms);
        unfit.addAll(table.unfit());
        return new Outcome.Done<>(
                new Sifted<>(table.rest(), unfit, List.of()), FormTable.strangers(forms));
    }

    /// A row for one form.
    ///
    /// @param file what to call it in problems
    public Outcome<Sifted<Table>> sift(String file, byte[] bytes) {
        return read(bytes, file).map(it -> FormTable.of(file, List.of(it)));
    }

    /// Whether a folder has anything that could be a form.
    public static boolean hasForms(Path folder) {
        return !inFolder(folder).isEmpty();
    }

    private static List<Path> inFolder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> it.toString().toLowerCase(Locale.ROOT).endsWith(".pdf"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Outcome<FilledForm> read(Path path, String file) {
        Place place = Place.file(file);
        try {
            if (Files.size(path) > LARGEST) {
                long size = Files.size(path) >> 20;
                return Outcome.failed(Problem.error(place, "table.tooLarge", size, LARGEST >> 20));
            }
            return read(Files.readAllBytes(path), file);
        } catch (IOException e) {
            return Outcome.failed(Problem.error(place, "table.unreadable"));
        }
    }

    /// A form by its bytes.
    ///
    /// @param file what to call it in problems
    static Outcome<FilledForm> read(byte[] bytes, String file) {
        Place place = Place.file(file);
        if (Unfolding.isTooMuch(bytes)) {
            return Outcome.failed(Problem.error(place, "table.formTooMuch"));
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            Map<String, String> values = form == null ? Map.of() : FieldValues.of(form);
            if (form == null || form.getFields().isEmpty()) {
                return Outcome.failed(Problem.error(place, "table.pdf"));
            }
            if (form.getField(FormTable.LETTER) == null) {
                return Outcome.failed(Problem.error(place, "table.foreignForm"));
            }
            Map<String, String> answers = new HashMap<>(values);
            String letter = values.getOrDefault(FormTable.LETTER, "");
            String revision = values.getOrDefault(FormTable.REVISION, "");
            answers.keySet().removeAll(List.of(FormTable.LETTER, FormTable.REVISION));
            FilledForm filled = new FilledForm(file, letter, revision, answers);
            return filled.has("name") || filled.has("organization")
                    ? new Outcome.Done<>(filled, List.of())
                    : Outcome.failed(Problem.error(place, "table.emptyForm"));
        } catch (InvalidPasswordException e) {
            return Outcome.failed(Problem.error(place, "table.passwordProtected"));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // A file that contradicts itself gives an exception of one kind or another.
            return Outcome.failed(Problem.error(place, "table.formTorn"));
        }
    }
}
