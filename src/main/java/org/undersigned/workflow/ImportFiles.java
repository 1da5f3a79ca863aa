package org.undersigned.workflow;

import org.undersigned.letter.Front;
import org.undersigned.letter.text.BareText;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.store.Addition;
import org.undersigned.store.Contents;
import org.undersigned.store.Label;
import org.undersigned.store.LetterText;
import org.undersigned.store.Stored;
import org.undersigned.store.Workspace;
import org.undersigned.store.Workspaces;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes files into a letter of a workspace, all of them in one step or none.
///
/// A text makes the letter or revises it: its addressees and its letterhead become rows, the rest
/// stays text; a text that names no addressees, or has no letterhead, leaves those that are there.
/// Of a roster and of a list of recipients only who is new is added.
public final class ImportFiles {

    private final Workspaces workspaces;

    public ImportFiles(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    /// Imports; the texts come first, in whatever order the files are named.
    public Outcome<List<Imported>> take(ImportRequest request) {
        List<Problem> problems = new ArrayList<>();
        ImportReader reader = new ImportReader(request, problems);
        List<ImportSource> sources = new ArrayList<>();
        for (Path file : request.files()) {
            reader.read(file).ifPresent(sources::add);
        }
        if (Problem.anyError(problems)) {
            return new Outcome.Failed<>(problems);
        }
        Optional<Workspace> opened =
                RenderLetter.keep(
                        WorkspaceDoor.editable(workspaces, request.workspace()), problems);
        if (opened.isEmpty()) {
            return new Outcome.Failed<>(problems);
        }
        try (Workspace workspace = opened.get()) {
            Outcome<List<Imported>> outcome =
                    workspace.change(
                            Label.of("step.import", request.letter()),
                            contents -> take(request, sources, contents, problems));
            problems.addAll(outcome.problems());
            return outcome instanceof Outcome.Done<List<Imported>>(var imported, var _)
                    ? Outcome.of(imported, problems)
                    : new Outcome.Failed<>(problems);
        }
    }

    /// Takes what was read into the contents of a workspace.
    static Outcome<List<Imported>> take(
            ImportRequest request,
            List<ImportSource> sources,
            Contents contents,
            List<Problem> problems) {
        Map<ImportSource, Imported> done = new HashMap<>();
        for (ImportSource source : sources) {
            if (source instanceof ImportSource.Text text) {
                Outcome<Imported> outcome = text(request.letter(), text, contents);
                if (outcome.value().isEmpty()) {
                    return new Outcome.Failed<>(outcome.problems());
                }
                done.put(source, outcome.value().get());
            }
        }
        Optional<Stored<LetterText>> letter = contents.letters().named(request.letter());
        if (letter.isEmpty()) {
            return Outcome.failed(
                    WorkspaceDoor.noSuchLetter(request.workspace(), request.letter(), contents));
        }
        for (ImportSource source : sources) {
            done.computeIfAbsent(source, it -> list(letter.get().id(), it, contents, problems));
        }
        return new Outcome.Done<>(sources.stream().map(done::get).toList(), List.of());
    }

    private static Outcome<Imported> text(
            String name, ImportSource.Text source, Contents contents) {
        String text = BareText.of(source.text(), source.read().letter());
        Optional<Stored<LetterText>> there = contents.letters().named(name);
        boolean same = there.filter(it -> it.value().text().equals(text)).isPresent();
        Outcome<Stored<LetterText>> outcome =
                there.map(it ->
                                same
                                        ? new Outcome.Done<>(it, List.<Problem>of())
                                        : contents.letters().replaceText(it, text))
                        .orElseGet(() -> contents.letters().add(new LetterText(name, text)));
        if (!(outcome instanceof Outcome.Done<Stored<LetterText>>(var letter, var _))) {
            return new Outcome.Failed<>(outcome.problems());
        }
        Front front = source.read().letter().front();
        if (!front.to().isEmpty()) {
            contents.recipients().setJoint(letter.id(), front.to());
        }
        if (front.letterhead() != null) {
            Map<String, String> pictures = new HashMap<>();
            source.logos().forEach((file, it) -> pictures.put(file, contents.pictures().add(it)));
            contents.letterheads().set(letter.id(), front.letterhead(), pictures);
        }
        return new Outcome.Done<>(
                new Imported(source.file(), ImportKind.LETTER, same ? 0 : 1, same ? 1 : 0),
                List.of());
    }

    private static Imported list(
            String letter, ImportSource source, Contents contents, List<Problem> problems) {
        return switch (source) {
            case ImportSource.Text text ->
                    throw new IllegalStateException("imported before: " + text.file());
            case ImportSource.Signers(Path file, var roster) -> {
                Addition addition = contents.signatories().addNew(letter, roster.signatories());
                if (addition.differing() > 0) {
                    problems.add(
                            Problem.warning(
                                    Place.file(file.toString()),
                                    "workflow.otherStatus",
                                    addition.differing()));
                }
                yield imported(file, ImportKind.ROSTER, addition);
            }
            case ImportSource.Addressees(Path file, var recipients) ->
                    imported(
                            file,
                            ImportKind.RECIPIENTS,
                            contents.recipients().addNew(letter, recipients.addressed()));
        };
    }

    private static Imported imported(Path file, ImportKind kind, Addition addition) {
        return new Imported(file, kind, addition.added(), addition.known());
    }
}
