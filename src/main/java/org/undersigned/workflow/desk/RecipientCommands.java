package org.undersigned.workflow.desk;

import org.undersigned.letter.Recipient;
import org.undersigned.letter.intake.FileName;
import org.undersigned.letter.intake.Recipients.Addressed;
import org.undersigned.problem.Outcome;
import org.undersigned.store.Label;
import org.undersigned.store.Workspace;

import java.util.List;
import java.util.function.UnaryOperator;

/// What one can do to lists of those who get a copy of their own. Every command is one step to
/// undo, however many lines it touches.
public final class RecipientCommands {

    private final Workspace workspace;
    private final Lines<Addressed> lines;

    RecipientCommands(Workspace workspace) {
        this.workspace = workspace;
        this.lines =
                new Lines<>(
                        workspace,
                        (contents, id) -> contents.recipients().personalWithId(id),
                        it -> it.recipient().name());
    }

    /// Puts somebody at the end of a letter's list; the copy is named after them.
    public Outcome<Entry<Addressed>> add(String letter, Recipient recipient) {
        Addressed addressed = new Addressed(recipient, FileName.of(recipient.name()), 0);
        return workspace.change(
                Label.of("step.recipients.add", recipient.name()),
                contents -> contents.recipients().add(letter, addressed).map(Entry::of));
    }

    /// Corrects lines, each as it stands now.
    ///
    /// @return the lines as they are then
    public Outcome<List<Entry<Addressed>>> correct(
            List<Entry<Addressed>> seen, UnaryOperator<Addressed> correction) {
        return lines.each(
                "step.recipients.correct",
                seen,
                (contents, line) ->
                        contents.recipients()
                                .replace(line, correction.apply(line.value()))
                                .map(Entry::of));
    }

    /// Takes lines off their list.
    ///
    /// @return what they were known by
    public Outcome<List<String>> remove(List<Entry<Addressed>> seen) {
        return lines.each(
                "step.recipients.remove",
                seen,
                (contents, line) -> contents.recipients().remove(line).map(_ -> line.id()));
    }
}
