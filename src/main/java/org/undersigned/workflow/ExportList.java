package org.undersigned.workflow;

import org.undersigned.exchange.csv.TableWriter;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Roster;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.SignOnList;
import org.undersigned.roster.intake.PrintedDoubts;
import org.undersigned.store.Contents;
import org.undersigned.store.Stored;
import org.undersigned.store.Workspace;
import org.undersigned.store.Workspaces;
import org.undersigned.workflow.desk.Extent;
import org.undersigned.workflow.desk.ListTable;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gives a letter's list back as a table. What is private goes only into a file that is asked for
/// as such, which nobody else may read (0600).
public final class ExportList {

    private final Workspaces workspaces;

    public ExportList(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    /// Where a list goes.
    ///
    /// @param output the CSV file to write
    /// @param extent how much of it
    /// @param replace whether a file that is there already may be replaced
    public record Request(Path output, Extent extent, boolean replace) {}

    /// Writes the list of one of a workspace's letters.
    ///
    /// @param letter the letter's name
    /// @return how many lines were written
    public Outcome<Integer> export(Path file, String letter, Request request) {
        Optional<Problem> obstacle =
                Destination.forTable(request.output(), List.of(file), request.replace());
        if (obstacle.isPresent()) {
            return new Outcome.Failed<>(List.of(obstacle.get()));
        }
        List<Problem> problems = new ArrayList<>();
        Optional<Workspace> opened = RenderLetter.keep(workspaces.openToRead(file), problems);
        if (opened.isEmpty()) {
            return new Outcome.Failed<>(problems);
        }
        try (Workspace workspace = opened.get()) {
            Outcome<Outcome<SignOnList>> list =
                    workspace.read(contents -> list(contents, file, letter));
            return RenderLetter.keep(list, problems)
                    .flatMap(it -> RenderLetter.keep(it, problems))
                    .map(it -> write(it, request, problems))
                    .orElseGet(() -> new Outcome.Failed<>(problems));
        }
    }

    private static Outcome<SignOnList> list(Contents contents, Path file, String letter) {
        return contents.letters()
                .named(letter)
                .<Outcome<SignOnList>>map(it ->
                        new Outcome.Done<>(
                                new SignOnList(
                                        file.toString(),
                                        contents.signatories().of(it.id()).stream()
                                                .map(Stored::value)
                                                .toList()),
                                List.of()))
                .orElseGet(
                        () -> Outcome.failed(WorkspaceDoor.noSuchLetter(file, letter, contents)));
    }

    /// Writes a list that lies open.
    ///
    /// @param workspace the file of the workspace, which the output must not replace
    /// @return how many lines were written
    public static Outcome<Integer> write(Path workspace, List<SignOn> list, Request request) {
        Optional<Problem> obstacle =
                Destination.forTable(request.output(), List.of(workspace), request.replace());
        return obstacle.isPresent()
                ? new Outcome.Failed<>(List.of(obstacle.get()))
                : write(new SignOnList("", list), request, new ArrayList<>());
    }

    private static Outcome<Integer> write(
            SignOnList list, Request request, List<Problem> problems) {
        ListTable table = ListTable.of(list.signOns(), request.extent());
        String text = TableWriter.write(table.header(), table.rows());
        if (request.extent() == Extent.PUBLIC) {
            Roster roster = list.roster();
            problems.addAll(PrintedDoubts.of(roster.file(), roster.confirmed(), PrintedDoubts.ALL));
            problems.addAll(new LeakScan(roster.watch()).of(text));
        }
        if (Problem.anyError(problems)) {
            return new Outcome.Failed<>(problems);
        }
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        Optional<Problem> failure =
                switch (request.extent()) {
                    case PUBLIC -> Writing.file(request.output(), bytes);
                    case PRIVATE -> Writing.privateFile(request.output(), bytes);
                };
        failure.ifPresent(problems::add);
        return Outcome.of(table.rows().size(), problems);
    }
}
