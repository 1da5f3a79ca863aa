package org.undersigned.workflow;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.store.Workspace;
import org.undersigned.store.Workspaces;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes PDF files of a letter in a workspace, as if its parts came from files.
public final class ExportLetter {

    private final Workspaces workspaces;
    private final RenderLetter renderer;

    public ExportLetter(Workspaces workspaces, RenderLetter renderer) {
        this.workspaces = workspaces;
        this.renderer = renderer;
    }

    /// Exports.
    public Rendering export(ExportRequest request, Progress progress) {
        Target target = new Target(request.output(), request.personal(), request.replace());
        Optional<Problem> obstacle = target.obstacle(List.of(request.workspace()));
        if (obstacle.isPresent()) {
            return Rendering.failed(List.of(Finding.of(obstacle.get())));
        }
        List<Problem> problems = new ArrayList<>();
        Optional<Material> material = material(request, problems);
        if (material.isEmpty() || Problem.anyError(problems)) {
            return Rendering.failed(Finding.all(problems));
        }
        return renderer.render(material.get().with(request.attached()), target, problems, progress);
    }

    private Optional<Material> material(ExportRequest request, List<Problem> problems) {
        Optional<Workspace> opened =
                RenderLetter.keep(workspaces.openToRead(request.workspace()), problems);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (Workspace workspace = opened.get()) {
            Outcome<Optional<Material>> outcome =
                    workspace.read(contents -> new Recall(contents, problems).of(request));
            return RenderLetter.keep(outcome, problems).flatMap(it -> it);
        }
    }
}
