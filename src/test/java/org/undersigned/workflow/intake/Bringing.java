package org.undersigned.workflow.intake;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.roster.SignOn;
import org.undersigned.store.LetterText;
import org.undersigned.store.Stored;
import org.undersigned.store.Workspace;
import org.undersigned.store.Workspaces;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Somebody who brings files to a workspace that lies in a folder of their own.
final class Bringing implements AutoCloseable {

    private final Path folder;
    private final Workspace workspace;

    Bringing(Path folder) {
        this.folder = folder;
        this.workspace =
                new Workspaces("roe", () -> Instant.parse("2031-03-03T08:00:00Z"))
                        .create(folder.resolve("benches.undersigned"))
                        .value()
                        .orElseThrow();
    }

    Workspace workspace() {
        return workspace;
    }

    Intake intake() {
        return new Intake(workspace);
    }

    Path file(String name, String... lines) {
        return file(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    Path file(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Brought read(Path file) {
        return new IntakeReader(true).read(file, null, true);
    }

    static Item signers(Brought brought, Target target) {
        return rows(brought, target, ImportKind.ROSTER, Map.of(), false);
    }

    static Item rows(
            Brought brought,
            Target target,
            ImportKind kind,
            Map<String, Integer> byHand,
            boolean leavingOut) {
        return Item.Rows.of((Brought.Rows) brought, target, kind, byHand, leavingOut);
    }

    static Item letter(Brought brought, Target target) {
        return new Item.Text((Brought.Text) brought, target);
    }

    Plan plan(Item... items) {
        return intake().plan(List.of(items)).value().orElseThrow();
    }

    Outcome<Receipt> take(Item... items) {
        return intake().carryOut(plan(items));
    }

    List<LetterText> letters() {
        return workspace.read(it -> it.letters().all()).value().orElseThrow().stream()
                .map(Stored::value)
                .toList();
    }

    String id(String letter) {
        return workspace
                .read(it -> it.letters().named(letter).orElseThrow().id())
                .value()
                .orElseThrow();
    }

    List<SignOn> signers(String letter) {
        String id = id(letter);
        return workspace.read(it -> it.signatories().of(id)).value().orElseThrow().stream()
                .map(Stored::value)
                .toList();
    }

    static List<String> keys(List<Problem> problems) {
        return problems.stream().map(Problem::key).toList();
    }

    @Override
    public void close() {
        workspace.close();
    }
}
