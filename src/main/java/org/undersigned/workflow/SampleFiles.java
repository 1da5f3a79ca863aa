package org.undersigned.workflow;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.store.Label;
import org.undersigned.store.Workspace;
import org.undersigned.workflow.intake.Brought;
import org.undersigned.workflow.intake.Intake;
import org.undersigned.workflow.intake.IntakeReader;
import org.undersigned.workflow.intake.Interpreter;
import org.undersigned.workflow.intake.Item;
import org.undersigned.workflow.intake.Receipt;
import org.undersigned.workflow.intake.Target;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

    /// Begins an empty workspace with all of them: not a step to undo, but where undoing ends.
    ///
    /// @return what was found; nothing was done if there is an error
    List<Problem> putInto(Workspace workspace) {
        List<Problem> problems = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        for (Part part : PARTS) {
            part.files()
                    .forEach(file -> read(file, new Target.New(part.letter()), items, problems));
        }
        if (!Problem.anyError(problems)) {
            Intake intake = new Intake(workspace);
            Outcome<Receipt> begun =
                    intake.plan(items).then(plan -> intake.begin(plan, Label.of("sample.made")));
            problems.addAll(begun.problems());
        }
        return problems;
    }

    private void read(String file, Target letter, List<Item> items, List<Problem> problems) {
        switch (new IntakeReader(false).read(folder.resolve(file), null, true)) {
            case Brought.Refused refused -> problems.addAll(refused.problems());
            case Brought.Text text -> items.add(new Item.Text(text, letter));
            case Brought.Rows rows ->
                    items.add(
                            Item.Rows.of(
                                    rows,
                                    letter,
                                    new Interpreter().looksLike(rows),
                                    Map.of(),
                                    false));
        }
    }
}
