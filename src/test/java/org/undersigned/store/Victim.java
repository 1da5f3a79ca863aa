package org.undersigned.store;

import org.undersigned.problem.Outcome;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.Status;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;

/// Works on a workspace until it is killed: writes, imports, undoes and redoes, says `begun` when a
/// change is about to be committed, and `saved` with its number and digest when it is.
final class Victim {

    private static final int IMPORTED = 300;

    private Victim() {}

    /// Works.
    ///
    /// @param args the workspace's file
    public static void main(String[] args) {
        Path file = Path.of(args[0]);
        Workspaces workspaces = new Workspaces("roe", InstantSource.system());
        try (Workspace workspace = workspaces.open(file).value().orElseThrow();
                Database reader = Database.open(file, true)) {
            // With so small a cache SQLite writes pages long before the commit.
            workspace.set("cache_size = 10");
            Journal journal = new Journal(reader);
            for (int turn = 0; ; turn++) {
                if (work(workspace, turn)) {
                    long sequence = journal.last().orElseThrow().sequence();
                    say("saved " + sequence + " " + journal.digest());
                }
            }
        }
    }

    private static boolean work(Workspace workspace, int turn) {
        return switch (turn % 5) {
            case 0 -> change(workspace, turn);
            case 1 -> enlist(workspace, turn);
            case 2 -> done(workspace.undo());
            case 3 -> done(workspace.redo());
            default -> change(workspace, turn);
        };
    }

    private static boolean change(Workspace workspace, int turn) {
        return done(
                workspace.change(
                        Label.of("letter.replaced"),
                        it -> {
                            Stored<LetterText> letter = it.letters().named("benches").orElseThrow();
                            String text = ("Text " + turn + ". ").repeat(1 + turn % 900);
                            Outcome<Stored<LetterText>> outcome =
                                    it.letters().replaceText(letter, text);
                            say("begun");
                            return outcome;
                        }));
    }

    private static boolean enlist(Workspace workspace, int turn) {
        List<SignOn> signatories =
                IntStream.range(0, IMPORTED).mapToObj(i -> named(turn + " Friends " + i)).toList();
        return done(
                workspace.change(
                        Label.of("import"),
                        it -> {
                            String letter = it.letters().named("benches").orElseThrow().id();
                            Addition addition = it.signatories().addNew(letter, signatories);
                            say("begun");
                            return new Outcome.Done<>(addition, List.of());
                        }));
    }

    private static SignOn named(String organization) {
        return new SignOn(
                new Signatory(
                        new Signatory.Printed("", "", organization, "", "", "", "", ""),
                        Capacity.ORGANIZATION,
                        new Signatory.Standing(Status.CONFIRMED, 0, ""),
                        1));
    }

    private static boolean done(Outcome<?> outcome) {
        return outcome.problems().isEmpty();
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
