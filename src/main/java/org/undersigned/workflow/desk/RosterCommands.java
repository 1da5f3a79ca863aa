package org.undersigned.workflow.desk;

import org.undersigned.problem.Outcome;
import org.undersigned.roster.SignOn;
import org.undersigned.store.Label;
import org.undersigned.store.Workspace;

import java.util.List;
import java.util.function.UnaryOperator;

/// What one can do to lists of those who sign. Every command is one step to undo, however many
/// lines it touches.
public final class RosterCommands {

    private final Workspace workspace;
    private final Lines<SignOn> lines;

    RosterCommands(Workspace workspace) {
        this.workspace = workspace;
        this.lines =
                new Lines<>(
                        workspace,
                        (contents, id) -> contents.signatories().withId(id),
                        it -> it.signatory().listedName());
    }

    /// Puts somebody at the end of a letter's list.
    public Outcome<Entry<SignOn>> add(String letter, SignOn signOn) {
        return workspace.change(
                Label.of("step.roster.add", signOn.signatory().listedName()),
                contents -> contents.signatories().add(letter, signOn).map(Entry::of));
    }

    /// Corrects lines, each as it stands now.
    ///
    /// @return the lines as they are then
    public Outcome<List<Entry<SignOn>>> correct(
            List<Entry<SignOn>> seen, UnaryOperator<SignOn> correction) {
        return lines.each(
                "step.roster.correct",
                seen,
                (contents, line) ->
                        contents.signatories()
                                .replace(line, correction.apply(line.value()))
                                .map(Entry::of));
    }

    /// Takes lines off their list.
    ///
    /// @return what they were known by
    public Outcome<List<String>> remove(List<Entry<SignOn>> seen) {
        return lines.each(
                "step.roster.remove",
                seen,
                (contents, line) -> contents.signatories().remove(line).map(_ -> line.id()));
    }
}
