package org.undersigned.workflow;

import org.undersigned.exchange.csv.TableReader;
import org.undersigned.letter.intake.RecipientsIntake;
import org.undersigned.letter.text.LetterReader;
import org.undersigned.letter.text.ReadLetter;
import org.undersigned.picture.Picture;
import org.undersigned.problem.Problem;
import org.undersigned.roster.intake.RosterIntake;
import org.undersigned.table.Table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads the files of an import and finds out what they are.
final class ImportReader {

    private static final List<String> TABLES = List.of(".csv", ".tsv", ".tab");
    private static final List<String> TEXTS = List.of(".md", ".markdown", ".txt");
    private static final String FRONT_MATTER = "---";

    private final ImportRequest request;
    private final List<Problem> problems;

    /// @param problems everything found is added to these
    ImportReader(ImportRequest request, List<Problem> problems) {
        this.request = request;
        this.problems = problems;
    }

    /// The file's contents, unless there is an error.
    Optional<ImportSource> read(Path file) {
        return switch (request.kind()) {
            case LETTER -> text(file);
            case ROSTER -> table(file).flatMap(table -> signers(file, table));
            case RECIPIENTS -> table(file).flatMap(table -> addressees(file, table));
            case null -> isText(file) ? text(file) : table(file).flatMap(it -> either(file, it));
        };
    }

    /// By its name, and if that says nothing by how it begins.
    private static boolean isText(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (TABLES.stream().anyMatch(name::endsWith) || TEXTS.stream().anyMatch(name::endsWith)) {
            return TEXTS.stream().anyMatch(name::endsWith);
        }
        try (var in = Files.newInputStream(file)) {
            byte[] begin = in.readNBytes(FRONT_MATTER.length());
            return new String(begin, StandardCharsets.US_ASCII).equals(FRONT_MATTER);
        } catch (IOException e) {
            return false;
        }
    }

    private Optional<ImportSource> text(Path file) {
        Optional<String> text = RenderLetter.keep(LetterFile.text(file), problems);
        Optional<ReadLetter> read =
                text.flatMap(
                        it -> RenderLetter.keep(LetterReader.read(file.toString(), it), problems));
        if (text.isEmpty() || read.isEmpty()) {
            return Optional.empty();
        }
        Path folder = Destination.folderOf(file);
        Map<String, Picture> pictures = Logos.of(read.get(), folder, problems);
        Map<String, byte[]> logos = Logos.files(pictures.keySet(), folder, problems);
        return Optional.of(new ImportSource.Text(file, text.get(), read.get(), logos));
    }

    private Optional<Table> table(Path file) {
        return RenderLetter.keep(new TableReader().read(file), problems);
    }

    private Optional<ImportSource> either(Path file, Table table) {
        boolean recipients = new RecipientsIntake().recognizes(table, request.recipientColumns());
        return recipients ? addressees(file, table) : signers(file, table);
    }

    private Optional<ImportSource> signers(Path file, Table table) {
        return RenderLetter.keep(new RosterIntake().read(table, request.rosterColumns()), problems)
                .map(roster -> new ImportSource.Signers(file, roster));
    }

    private Optional<ImportSource> addressees(Path file, Table table) {
        return RenderLetter.keep(
                        new RecipientsIntake().read(table, request.recipientColumns()), problems)
                .map(recipients -> new ImportSource.Addressees(file, recipients));
    }
}
