package org.undersigned.store;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.Status;
import org.undersigned.roster.directory.Pair;
import org.undersigned.roster.directory.Verdict;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;

/// Works on a workspace until it is killed: writes, imports, merges, erases, undoes and redoes,
/// says `begun` when a change is about to be committed, and `saved` with its number and digest when
/// it is. Before it erases a line it says `erasing` and which one, and then `rewritten` and what
/// all entries are known by now.
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
                if (work(workspace, reader, turn)) {
                    long sequence = journal.last().orElseThrow().sequence();
                    say("saved " + sequence + " " + journal.digest());
                }
            }
        }
    }

    private static boolean work(Workspace workspace, Database reader, int turn) {
        return switch (turn % 7) {
            case 0 -> change(workspace, turn);
            case 1 -> enlist(workspace, turn);
            case 2 -> done(workspace.undo());
            case 3 -> done(workspace.redo());
            case 4 -> merge(workspace);
            case 5 -> erase(workspace, reader);
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

    /// Makes one line of the first two that are there.
    private static boolean merge(Workspace workspace) {
        return done(
                workspace.change(
                        Label.of("merge"),
                        it -> {
                            List<Stored<SignOn>> lines = list(it);
                            if (lines.size() < 2) {
                                return Outcome.failed(Problem.error(Place.NOWHERE, "tooFew"));
                            }
                            it.verdicts()
                                    .decide(
                                            Pair.of(lines.get(0).value(), lines.get(1).value()),
                                            Verdict.SAME);
                            var merged = it.signatories().merge(lines.get(0), lines.get(1));
                            say("begun");
                            return merged;
                        }));
    }

    /// Erases the first who is there, and all that is known of who was merged with them.
    private static boolean erase(Workspace workspace, Database reader) {
        List<Stored<SignOn>> lines = workspace.read(Victim::list).value().orElseThrow();
        if (lines.isEmpty()) {
            return false;
        }
        say("erasing " + lines.getFirst().id());
        say("begun");
        boolean done = done(workspace.erase(Persona.line(lines.getFirst().id())));
        say("rewritten");
        reader.list(
                "select sequence, digest from change",
                row -> {
                    say("saved " + row.number("sequence") + " " + row.text("digest"));
                    return true;
                });
        return done;
    }

    private static List<Stored<SignOn>> list(Contents contents) {
        String letter = contents.letters().named("benches").orElseThrow().id();
        return contents.signatories().of(letter);
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
