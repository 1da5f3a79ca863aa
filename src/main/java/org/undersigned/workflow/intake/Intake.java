package org.undersigned.workflow.intake;

import org.jspecify.annotations.Nullable;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.store.Label;
import org.undersigned.store.Workspace;

import java.util.List;

/// Takes what was brought into a workspace, all of it in one step or nothing.
///
/// What a plan says is what is done: both ask the same lists who is on them.
public final class Intake {

    private final Workspace workspace;

    public Intake(Workspace workspace) {
        this.workspace = workspace;
    }

    /// What would come of it. Nothing is changed.
    public Outcome<Plan> plan(List<Item> items) {
        return plan(items, null);
    }

    /// The same with a look for those who are there already under other names.
    ///
    /// @param lookalikes finds them; null for no look
    public Outcome<Plan> plan(List<Item> items, @Nullable Lookalikes lookalikes) {
        Interpreter interpreter = new Interpreter();
        return workspace
                .read(contents -> items.stream().map(it -> Habit.recalled(it, contents)).toList())
                .map(recalled -> recalled.stream().map(interpreter::part).toList())
                .then(parts ->
                        workspace.read(contents -> {
                            var comparing = new Comparing(contents, lookalikes, workspace.today());
                            return new Plan(parts.stream().map(comparing::of).toList());
                        }));
    }

    /// Does what the plan says, and nothing if the workspace has changed so that something else
    /// would come of it.
    public Outcome<Receipt> carryOut(Plan plan) {
        if (Problem.anyError(plan.problems())) {
            return new Outcome.Failed<>(plan.problems());
        }
        return workspace.change(
                plan.label(), contents -> new Delivery(workspace.place(), contents).of(plan));
    }

    /// Lets an empty workspace begin with what the plan says: undoing ends there.
    ///
    /// @param label what the history calls it
    public Outcome<Receipt> begin(Plan plan, Label label) {
        if (Problem.anyError(plan.problems())) {
            return new Outcome.Failed<>(plan.problems());
        }
        return workspace.begin(
                label, contents -> new Delivery(workspace.place(), contents).of(plan));
    }
}
