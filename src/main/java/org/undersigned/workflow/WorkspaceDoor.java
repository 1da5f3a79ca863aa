package org.undersigned.workflow;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.store.Contents;
import org.undersigned.store.Workspace;
import org.undersigned.store.Workspaces;

import java.nio.file.Path;
import java.util.List;

/// Opens workspaces for use cases that must edit them.
final class WorkspaceDoor {

    private WorkspaceDoor() {}

    /// The workspace, opened to edit it; what lets it only be read is an error here.
    static Outcome<Workspace> editable(Workspaces workspaces, Path file) {
        Outcome<Workspace> opened = workspaces.open(file);
        if (!(opened instanceof Outcome.Done<Workspace>(Workspace workspace, var problems))
                || workspace.isEditable()) {
            return opened;
        }
        workspace.close();
        return new Outcome.Failed<>(problems.stream().map(WorkspaceDoor::error).toList());
    }

    /// That there is no letter of this name, and which there are.
    static Problem noSuchLetter(Path file, String name, Contents contents) {
        List<String> names =
                contents.letters().all().stream().map(it -> "“" + it.value().name() + "”").toList();
        return Problem.error(
                Place.file(file.toString()),
                "workflow.noSuchLetter",
                name,
                String.join(", ", names),
                names.size());
    }

    /// A warning, where it keeps something from being done.
    static Problem error(Problem problem) {
        return Problem.error(problem.place(), problem.key(), problem.arguments().toArray());
    }
}
