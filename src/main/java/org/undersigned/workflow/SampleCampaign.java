package org.undersigned.workflow;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.store.Workspace;
import org.undersigned.store.Workspaces;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Keeps the sample campaign, a workspace in which everybody may try everything.
///
/// It is made once and then the user's; resetting it puts a fresh one in its place. Either is made
/// beside and moved there when it is whole.
public final class SampleCampaign {

    /// The name of its file.
    public static final String FILE = "Public benches 2031.undersigned";

    /// Making it takes a second or two, also for whoever else makes it now.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Set<String> IN_USE = Set.of("store.inUse", "store.inUseBySomebody");

    private final Workspaces workspaces;
    private final SampleFiles files;

    /// @param assets the folder that has its letters, lists and logos under `sample`
    public SampleCampaign(Workspaces workspaces, Path assets) {
        this.workspaces = workspaces;
        this.files = new SampleFiles(assets.resolve("sample"));
    }

    /// Makes it if it is not there, and leaves it as it is otherwise.
    ///
    /// @param folder where it is kept; made if it is missing
    /// @return its file
    public Outcome<Path> ready(Path folder) {
        Path target = folder.resolve(FILE);
        return Files.exists(target)
                ? new Outcome.Done<>(target, List.of())
                : inTurn(
                        target,
                        () ->
                                Files.exists(target)
                                        ? new Outcome.Done<>(target, List.of())
                                        : make(target));
    }

    /// Puts it back as it was in the beginning. Nobody may have it open to edit it.
    ///
    /// @param folder where it is kept; made if it is missing
    /// @return its file
    public Outcome<Path> reset(Path folder) {
        Path target = folder.resolve(FILE);
        return inTurn(target, () -> make(target, StandardCopyOption.ATOMIC_MOVE));
    }

    private static Outcome<Path> inTurn(Path target, Turn.Work<Outcome<Path>> work) {
        Outcome<Path> folder = PrivateFolder.make(Destination.folderOf(target));
        if (folder instanceof Outcome.Failed<Path>) {
            return folder;
        }
        try {
            return Turn.take(target, PATIENCE, work);
        } catch (IOException e) {
            return Outcome.failed(Writing.problem(target, e));
        }
    }

    private Outcome<Path> make(Path target, CopyOption... how) throws IOException {
        Path folder = Destination.folderOf(target);
        Leftovers.takeDown(folder);
        Path beside =
                Files.createTempDirectory(
                        folder, StagedFile.PREFIX, Permissions.privateFolder(folder));
        try (Scaffold scaffold = new Scaffold(beside)) {
            Path fresh = scaffold.root().resolve(FILE);
            List<Problem> problems = new ArrayList<>(fill(fresh, target));
            if (!Problem.anyError(problems)) {
                problems.addAll(cleared(target));
            }
            if (Problem.anyError(problems)) {
                return new Outcome.Failed<>(problems);
            }
            Files.move(fresh, target, how);
            StagedFile.syncFolder(folder);
            return new Outcome.Done<>(target, problems);
        }
    }

    /// Makes the workspace; what goes wrong is told of the place it is made for.
    private List<Problem> fill(Path fresh, Path target) {
        Outcome<Workspace> made = workspaces.create(fresh);
        List<Problem> problems = new ArrayList<>(made.problems());
        if (made instanceof Outcome.Done<Workspace>(Workspace workspace, var _)) {
            try (workspace) {
                problems.addAll(files.putInto(workspace));
            }
        }
        return problems.stream().map(it -> moved(it, fresh, target)).toList();
    }

    private static Problem moved(Problem problem, Path from, Path to) {
        return problem.place().file().equals(from.toString())
                ? new Problem(
                        problem.severity(),
                        Place.file(to.toString()),
                        problem.key(),
                        problem.arguments())
                : problem;
    }

    /// Sees to it that the place is free: that nobody edits what is there, and that no journal of
    /// SQLite's is left, which would be played back into whatever file has the name.
    private List<Problem> cleared(Path target) throws IOException {
        Outcome<Workspace> there = workspaces.open(target);
        if (there instanceof Outcome.Done<Workspace>(Workspace workspace, var problems)) {
            workspace.close();
            List<Problem> inUse =
                    problems.stream().filter(it -> IN_USE.contains(it.key())).toList();
            if (!inUse.isEmpty()) {
                return inUse.stream().map(WorkspaceDoor::error).toList();
            }
        }
        Files.deleteIfExists(target.resolveSibling(target.getFileName() + "-journal"));
        return List.of();
    }
}
