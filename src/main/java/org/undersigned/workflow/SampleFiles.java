package org.undersigned.workflow;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.store.Contents;
import org.undersigned.store.Label;
import org.undersigned.store.Workspace;
import org.undersigned.table.Mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The files the sample campaign is made of.
///
/// @param folder where they are
record SampleFiles(Path folder) {

    private static final List<Part> PARTS =
            List.of(
                    new Part("Benches", "public-benches.md", "roster.csv", "recipients.csv"),
                    new Part("Libraries", "libraries.md", "libraries-roster.csv"));

    /// What belongs to a letter.
    ///
    /// @param letter its name
    private record Part(String letter, List<String> files) {
        Part(String letter, String... files) {
            this(letter, List.of(files));
        }
    }

    private record ReadPart(ImportRequest request, List<ImportSource> sources) {}

    /// Begins an empty workspace with all of them: not a step to undo, but where undoing ends.
    ///
    /// @return what was found; nothing was done if there is an error
    List<Problem> putInto(Workspace workspace) {
        List<Problem> problems = new ArrayList<>();
        Path file = Path.of(workspace.place().file());
        List<ReadPart> parts = PARTS.stream().map(part -> read(file, part, problems)).toList();
        if (!Problem.anyError(problems)) {
            Outcome<Integer> begun =
                    workspace.begin(
                            Label.of("sample.made"), contents -> take(parts, contents, problems));
            problems.addAll(begun.problems());
        }
        return problems;
    }

    private ReadPart read(Path workspace, Part part, List<Problem> problems) {
        List<Path> files = part.files().stream().map(folder::resolve).toList();
        ImportRequest request =
                new ImportRequest(
                        workspace, part.letter(), files, null, Mapping.NONE, Mapping.NONE);
        ImportReader reader = new ImportReader(request, problems);
        return new ReadPart(
                request, files.stream().flatMap(file -> reader.read(file).stream()).toList());
    }

    /// @param warnings those found are added to these
    /// @return how many letters there are
    private static Outcome<Integer> take(
            List<ReadPart> parts, Contents contents, List<Problem> warnings) {
        List<Problem> problems = new ArrayList<>();
        for (ReadPart part : parts) {
            var taken = ImportFiles.take(part.request(), part.sources(), contents, warnings);
            problems.addAll(taken.problems());
        }
        return Outcome.of(parts.size(), problems);
    }
}
