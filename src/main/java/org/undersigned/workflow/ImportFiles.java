package org.undersigned.workflow;

import org.jspecify.annotations.Nullable;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.problem.Severity;
import org.undersigned.store.Workspace;
import org.undersigned.store.Workspaces;
import org.undersigned.table.Rule;
import org.undersigned.workflow.intake.Brought;
import org.undersigned.workflow.intake.Effect;
import org.undersigned.workflow.intake.Fate;
import org.undersigned.workflow.intake.ImportKind;
import org.undersigned.workflow.intake.Intake;
import org.undersigned.workflow.intake.IntakeReader;
import org.undersigned.workflow.intake.Interpreter;
import org.undersigned.workflow.intake.Item;
import org.undersigned.workflow.intake.Lookalikes;
import org.undersigned.workflow.intake.Part;
import org.undersigned.workflow.intake.Plan;
import org.undersigned.workflow.intake.Resemblance;
import org.undersigned.workflow.intake.Target;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Takes files into a letter of a workspace, all of them in one step or none.
///
/// A text makes the letter or revises it; of a roster and of a list of recipients only who is new
/// is added, and the pictures that a roster names of those who had none.
public final class ImportFiles {

    /// On a longer list, and among more rows, nobody looks for those who are there under other
    /// names: `roster check` does.
    private static final int MOST = 25_000;

    private final Workspaces workspaces;

    public ImportFiles(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    /// Imports; the texts come first, in whatever order the files are named.
    public Outcome<List<Imported>> take(ImportRequest request) {
        List<Problem> problems = new ArrayList<>();
        workspaces.makeReady();
        IntakeReader reader = new IntakeReader(false);
        List<Brought> brought =
                request.files().stream().map(it -> reader.read(it, request.kind(), true)).toList();
        for (Brought one : brought) {
            if (one instanceof Brought.Refused refused) {
                problems.addAll(refused.problems());
            }
        }
        Optional<Workspace> opened =
                Problem.anyError(problems)
                        ? Optional.empty()
                        : RenderLetter.keep(
                                WorkspaceDoor.editable(workspaces, request.workspace()), problems);
        if (opened.isEmpty()) {
            return new Outcome.Failed<>(problems);
        }
        try (Workspace workspace = opened.get()) {
            Outcome<List<Imported>> outcome =
                    target(request, brought, workspace)
                            .then(it ->
                                    take(
                                            request,
                                            items(request, brought, it, problems),
                                            workspace));
            problems.addAll(outcome.problems());
            return outcome instanceof Outcome.Done<List<Imported>>(var imported, var _)
                    ? Outcome.of(imported, problems)
                    : new Outcome.Failed<>(problems);
        }
    }

    private static Outcome<List<Imported>> take(
            ImportRequest request, List<Item> items, Workspace workspace) {
        Intake intake = new Intake(workspace);
        return intake.plan(items, new Lookalikes(MOST))
                .then(plan -> decided(plan, request))
                .then(plan -> Outcome.of(plan, problems(plan, request)))
                .then(plan ->
                        request.manner().trial()
                                ? Outcome.of(imported(request.files(), plan), List.of())
                                : intake.carryOut(plan).map(_ -> imported(request.files(), plan)));
    }

    /// With what is wrong with each row that is left out.
    private static List<Problem> problems(Plan plan, ImportRequest request) {
        List<Problem> problems = new ArrayList<>(plan.problems());
        if (request.manner().leavingOut()) {
            plan.parts().stream()
                    .flatMap(it -> it.unfit().stream())
                    .map(it -> new Problem(Severity.WARNING, it.place(), it.key(), it.arguments()))
                    .forEach(problems::add);
        }
        return problems;
    }

    /// Nobody is taken for somebody else unless a person said so, now or before.
    private static Outcome<Plan> decided(Plan plan, ImportRequest request) {
        Map<String, Fate> fates = new HashMap<>();
        Set<Integer> nobody = new TreeSet<>(request.manner().same());
        for (Resemblance one : plan.alike()) {
            int line = one.brought().signatory().line();
            nobody.remove(line);
            boolean same = one.decided() || request.manner().same().contains(line);
            fates.put(one.key(), same ? Fate.SAME : Fate.ADD);
        }
        List<Problem> problems =
                nobody.stream()
                        .map(it ->
                                Problem.error(
                                        Place.file(request.workspace().toString()),
                                        "workflow.looksLikeNobody",
                                        it))
                        .toList();
        return Outcome.of(plan.with(fates), problems);
    }

    /// The letter of this name; a text may make it.
    private static Outcome<Target> target(
            ImportRequest request, List<Brought> brought, Workspace workspace) {
        boolean text = brought.stream().anyMatch(it -> it instanceof Brought.Text);
        String name = request.letter();
        return workspace
                .read(contents ->
                        contents.letters()
                                .named(name)
                                .<Outcome<Target>>map(it -> done(new Target.There(it.id(), name)))
                                .orElseGet(() ->
                                        text
                                                ? done(new Target.New(name))
                                                : Outcome.failed(
                                                        WorkspaceDoor.noSuchLetter(
                                                                request.workspace(),
                                                                name,
                                                                contents))))
                .then(it -> it);
    }

    private static Outcome<Target> done(Target target) {
        return new Outcome.Done<>(target, List.of());
    }

    private static List<Item> items(
            ImportRequest request, List<Brought> brought, Target target, List<Problem> problems) {
        Interpreter interpreter = new Interpreter();
        List<Item> items = new ArrayList<>();
        for (Brought one : brought) {
            switch (one) {
                case Brought.Refused _ -> {}
                case Brought.Text text -> items.add(new Item.Text(text, target));
                case Brought.Rows rows -> {
                    if (request.kind() == null) {
                        interpreter
                                .doubt(rows, request.recipientColumns())
                                .ifPresent(problems::add);
                    }
                    items.add(rows(request, rows, target, interpreter));
                }
            }
        }
        return items;
    }

    private static Item rows(
            ImportRequest request, Brought.Rows rows, Target target, Interpreter interpreter) {
        @Nullable ImportKind said = request.kind();
        @Nullable Set<Rule> rules = request.rules();
        ImportKind kind =
                said != null ? said : interpreter.looksLike(rows, request.recipientColumns());
        return new Item.Rows(
                rows,
                target,
                kind,
                kind == ImportKind.RECIPIENTS
                        ? request.recipientColumns()
                        : request.rosterColumns(),
                Set.of(),
                rules == null ? Rule.ALL : rules,
                rules != null,
                request.manner().leavingOut());
    }

    private static List<Imported> imported(List<Path> files, Plan plan) {
        List<Imported> imported = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            imported.add(imported(files.get(i), plan.parts().get(i)));
        }
        return imported;
    }

    private static Imported imported(Path file, Part part) {
        Effect effect = part.effect();
        return switch (part.item()) {
            case Item.Text _ -> {
                boolean changes = effect instanceof Effect.Wording(boolean it) && it;
                yield new Imported(
                        file,
                        ImportKind.LETTER,
                        changes ? 1 : 0,
                        0,
                        changes ? 0 : 1,
                        0,
                        List.of(),
                        List.of(),
                        List.of());
            }
            case Item.Rows rows ->
                    new Imported(
                            file,
                            rows.kind(),
                            effect.added(),
                            waiting(effect),
                            effect.known(),
                            effect.pictured(),
                            part.columns(),
                            part.cleanings(),
                            alike(effect));
        };
    }

    private static int waiting(Effect effect) {
        return effect instanceof Effect.Signers signers
                ? (int)
                        signers.staying().stream()
                                .filter(it -> !it.signatory().isConfirmed())
                                .count()
                : 0;
    }

    private static List<Lookalike> alike(Effect effect) {
        return effect instanceof Effect.Signers signers
                ? signers.alike().stream().map(Lookalike::of).toList()
                : List.of();
    }
}
