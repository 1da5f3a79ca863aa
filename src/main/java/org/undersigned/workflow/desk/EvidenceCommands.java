package org.undersigned.workflow.desk;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Evidence;
import org.undersigned.roster.SignOn;
import org.undersigned.store.Contents;
import org.undersigned.store.EvidenceTable;
import org.undersigned.store.Label;
import org.undersigned.store.Stored;
import org.undersigned.store.Workspace;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// What one can do to what shows that somebody agreed. Every command is one step to undo.
public final class EvidenceCommands {

    private final Workspace workspace;

    EvidenceCommands(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Keeps files for a line, each with the date it bears, if it bears one.
    public Outcome<List<Entry<Evidence>>> keep(Entry<SignOn> line, List<Exhibit> exhibits) {
        return workspace.change(
                label("step.roster.prove", line),
                contents ->
                        contents.signatories().withId(line.id()).isEmpty()
                                ? gone()
                                : new Outcome.Done<>(
                                        exhibits.stream()
                                                .map(it ->
                                                        added(contents.evidence(), line.id(), it))
                                                .toList(),
                                        List.of()));
    }

    private static Entry<Evidence> added(EvidenceTable table, String line, Exhibit it) {
        return Entry.of(table.add(line, it.kind(), it.name(), it.dated(), it.content()));
    }

    /// Says which date something bears.
    ///
    /// @param dated the date, as written; empty for none
    public Outcome<Evidence> date(Entry<SignOn> line, Entry<Evidence> seen, String dated) {
        return change(
                "step.roster.date",
                line,
                seen,
                (table, it) -> table.date(it, dated).map(Stored::value));
    }

    /// Takes something away; its content comes back with an undo.
    public Outcome<Evidence> remove(Entry<SignOn> line, Entry<Evidence> seen) {
        return change("step.roster.unprove", line, seen, EvidenceTable::remove);
    }

    /// What shows that somebody agreed, the oldest first.
    public Outcome<List<Entry<Evidence>>> of(String line) {
        return workspace.read(contents -> Entry.all(contents.evidence().of(line)));
    }

    /// The content of something that shows that somebody agreed.
    public Outcome<Optional<byte[]>> content(Evidence evidence) {
        return workspace.read(contents -> contents.evidence().content(evidence.hash()));
    }

    private Outcome<Evidence> change(
            String key,
            Entry<SignOn> line,
            Entry<Evidence> seen,
            BiFunction<EvidenceTable, Stored<Evidence>, Outcome<Evidence>> deed) {
        return workspace.change(
                label(key, line),
                (Contents contents) ->
                        contents.evidence()
                                .withId(seen.id())
                                .map(it -> deed.apply(contents.evidence(), it))
                                .orElseGet(this::gone));
    }

    private static Label label(String key, Entry<SignOn> line) {
        return Label.of(key, line.value().signatory().listedName());
    }

    private <T> Outcome<T> gone() {
        return Outcome.failed(Problem.error(workspace.place(), "store.entryGone"));
    }
}
