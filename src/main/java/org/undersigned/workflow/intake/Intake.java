package org.undersigned.workflow.intake;

import org.undersigned.letter.text.BareText;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.roster.SignOn;
import org.undersigned.store.Contents;
import org.undersigned.store.Label;
import org.undersigned.store.LetterText;
import org.undersigned.store.News;
import org.undersigned.store.Stored;
import org.undersigned.store.Workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        Interpreter interpreter = new Interpreter();
        return workspace
                .read(contents -> items.stream().map(it -> Habit.recalled(it, contents)).toList())
                .map(recalled -> recalled.stream().map(interpreter::part).toList())
                .then(parts ->
                        workspace.read(contents ->
                                new Plan(
                                        parts.stream()
                                                .map(it -> compared(it, contents))
                                                .toList())));
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

    private Part compared(Part part, Contents contents) {
        String letter = letter(part.item().target(), contents);
        return switch (part.effect()) {
            case Effect.Nothing _ -> part;
            case Effect.Wording _ -> part.with(wording(part.item(), contents), part.problems());
            case Effect.Addressees(var all, var _) ->
                    part.with(
                            new Effect.Addressees(
                                    all, contents.recipients().compare(letter, all).fresh()),
                            part.problems());
            case Effect.Signers(var all, var _, var _, var _, var pictures) -> {
                var news = contents.signatories().compare(letter, all);
                Effect effect =
                        new Effect.Signers(
                                all, news.fresh(), news.differing(), news.pictured(), pictures);
                List<Problem> problems = told(part, news);
                problems.addAll(unfitting(part, letter, news, contents));
                yield part.with(effect, problems);
            }
        };
    }

    private static Effect wording(Item item, Contents contents) {
        if (!(item instanceof Item.Text(Brought.Text brought, Target target))) {
            throw new IllegalStateException("no text: " + item);
        }
        String text = BareText.of(brought.text(), brought.read().letter());
        Optional<Stored<LetterText>> there = contents.letters().withId(letter(target, contents));
        return new Effect.Wording(there.filter(it -> it.value().text().equals(text)).isEmpty());
    }

    private static List<Problem> told(Part part, News<?> news) {
        List<Problem> problems = new ArrayList<>(part.problems());
        if (!news.differing().isEmpty() && part.item() instanceof Item.Rows rows) {
            problems.add(
                    Problem.warning(
                            Place.file(rows.brought().table().file()),
                            "workflow.otherStatus",
                            news.differing().size()));
        }
        return problems;
    }

    /// What is said of those who signed something else, or too late.
    private List<Problem> unfitting(
            Part part, String letter, News<SignOn> news, Contents contents) {
        return part.item() instanceof Item.Rows(var brought, var target, _, _, _, _, _, _)
                ? contents.letters()
                        .withId(letter)
                        .flatMap(it ->
                                Fitness.of(it.value().text(), target.name(), workspace.today()))
                        .map(it -> it.problems(brought.table(), news.fresh()))
                        .orElse(List.of())
                : List.of();
    }

    /// What the letter is known by; nothing is known by the empty word.
    private static String letter(Target target, Contents contents) {
        return switch (target) {
            case Target.There(String id, var _) -> id;
            case Target.New(String name) ->
                    contents.letters().named(name).map(Stored::id).orElse("");
        };
    }
}
