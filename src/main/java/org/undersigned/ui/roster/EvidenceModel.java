package org.undersigned.ui.roster;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Evidence;
import org.undersigned.roster.SignOn;
import org.undersigned.ui.Outside.Purpose;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.ui.desk.Notice;
import org.undersigned.workflow.ExhibitCopy;
import org.undersigned.workflow.desk.Entry;
import org.undersigned.workflow.desk.Exhibit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// What shows that those on a letter's list agreed: files are kept for them, dated, looked at and
/// taken away again.
final class EvidenceModel {

    private final LetterModel letter;
    private final RosterViewModel.Around around;
    private final Consumer<List<Problem>> refused;

    /// @param refused told why files were refused; nothing when they were not
    EvidenceModel(
            LetterModel letter, RosterViewModel.Around around, Consumer<List<Problem>> refused) {
        this.letter = letter;
        this.around = around;
        this.refused = refused;
    }

    /// Asks for files that show that somebody agreed, and keeps them.
    void choose(Entry<SignOn> line) {
        if (letter.isEditable()) {
            keep(line, around.outside().openAll(Purpose.EVIDENCE));
        }
    }

    /// Keeps files that show that somebody agreed, in one step.
    void keep(Entry<SignOn> line, List<Path> files) {
        if (letter.isEditable() && !files.isEmpty()) {
            around.tasks()
                    .aside(
                            () -> files.stream().map(Exhibit::read).toList(),
                            read -> keepRead(line, read));
        }
    }

    private void keepRead(Entry<SignOn> line, List<Outcome<Exhibit>> read) {
        refused.accept(read.stream().flatMap(it -> it.problems().stream()).toList());
        List<Exhibit> exhibits = read.stream().flatMap(it -> it.value().stream()).toList();
        if (!exhibits.isEmpty()) {
            String said =
                    around.messages()
                            .text(
                                    "line.evidence.kept",
                                    exhibits.size(),
                                    exhibits.getFirst().name(),
                                    line.value().signatory().listedName());
            letter.roster()
                    .prove(
                            it -> it.keep(line, exhibits),
                            _ -> letter.desk().tell(new Notice.Done(said)));
        }
    }

    /// Says which date something bears.
    ///
    /// @param day in ISO 8601; empty for none
    void date(Entry<SignOn> line, Entry<Evidence> evidence, String day) {
        if (letter.isEditable() && !day.equals(evidence.value().dated())) {
            letter.roster().prove(it -> it.date(line, evidence, day), _ -> {});
        }
    }

    /// Takes something away; an undo brings it back.
    void remove(Entry<SignOn> line, Entry<Evidence> evidence) {
        if (letter.isEditable()) {
            letter.roster().prove(it -> it.remove(line, evidence), _ -> {});
        }
    }

    /// Shows something in the program that the user has for it.
    void look(Evidence evidence) {
        String name = Exhibit.nameOf(evidence);
        copy(evidence, it -> ExhibitCopy.toLookAt(it, name));
    }

    /// Asks where a copy of something is to be written, and shows it there.
    void save(Evidence evidence) {
        around.outside()
                .save(Purpose.EVIDENCE, Exhibit.nameOf(evidence))
                .ifPresent(target -> copy(evidence, it -> ExhibitCopy.write(it, target)));
    }

    private void copy(Evidence evidence, Function<Optional<byte[]>, Outcome<Path>> writing) {
        around.tasks()
                .aside(
                        () ->
                                letter.desk()
                                        .ask(it -> it.evidence().content(evidence))
                                        .then(writing),
                        written -> {
                            refused.accept(written.problems());
                            written.value().ifPresent(around.outside()::show);
                        });
    }
}
