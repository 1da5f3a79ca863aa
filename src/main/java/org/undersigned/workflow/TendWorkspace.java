package org.undersigned.workflow;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.store.Contents;
import org.undersigned.store.Workspace;
import org.undersigned.store.Workspaces;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Makes workspaces, tells what is in them, and looks for damage.
public final class TendWorkspace {

    private final Workspaces workspaces;

    public TendWorkspace(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    /// Makes an empty workspace.
    public Outcome<Path> make(Path file) {
        return with(workspaces.create(file), _ -> new Outcome.Done<>(file, List.of()));
    }

    /// Tells what is in it.
    public Outcome<WorkspaceSummary> summarize(Path file) {
        return with(workspaces.openToRead(file), TendWorkspace::summary);
    }

    /// Looks for damage; done if there is none.
    public Outcome<WorkspaceSummary> check(Path file) {
        return with(
                workspaces.openToRead(file),
                workspace ->
                        switch (workspace.check()) {
                            case Outcome.Done<Boolean> _ -> summary(workspace);
                            case Outcome.Failed<Boolean>(var problems) ->
                                    new Outcome.Failed<>(problems);
                        });
    }

    private static Outcome<WorkspaceSummary> summary(Workspace workspace) {
        return workspace.read(TendWorkspace::summary);
    }

    private static WorkspaceSummary summary(Contents contents) {
        List<WorkspaceSummary.Item> letters =
                contents.letters().all().stream()
                        .map(it ->
                                new WorkspaceSummary.Item(
                                        it.value().name(),
                                        contents.signatories().of(it.id()).size(),
                                        contents.recipients().joint(it.id()).size(),
                                        contents.recipients().personal(it.id()).size()))
                        .toList();
        return new WorkspaceSummary(letters, contents.pictures().count());
    }

    /// Does something with an opened workspace and closes it; what was found while opening comes
    /// first, each thing once.
    private static <T> Outcome<T> with(
            Outcome<Workspace> opened, Function<Workspace, Outcome<T>> use) {
        return switch (opened) {
            case Outcome.Failed<Workspace>(var problems) -> new Outcome.Failed<>(problems);
            case Outcome.Done<Workspace>(Workspace workspace, var warnings) -> {
                try (workspace) {
                    Outcome<T> outcome = use.apply(workspace);
                    List<Problem> problems = new ArrayList<>(outcome.problems());
                    warnings.stream()
                            .filter(it -> problems.stream().noneMatch(same -> isSame(it, same)))
                            .forEach(it -> problems.addFirst(it));
                    yield outcome instanceof Outcome.Done<T>(T result, var _)
                            ? Outcome.of(result, problems)
                            : new Outcome.Failed<>(problems);
                }
            }
        };
    }

    private static boolean isSame(Problem one, Problem other) {
        return one.key().equals(other.key()) && one.place().equals(other.place());
    }
}
