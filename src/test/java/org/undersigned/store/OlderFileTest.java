package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.store.Desk.done;
import static org.undersigned.store.Desk.keys;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.problem.Outcome;
import org.undersigned.roster.Emblems;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.SignOnList;
import org.undersigned.roster.intake.Corrections;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A file that the version before pictures of signatories made, with its history, opened by this
/// one.
class OlderFileTest {

    private static final Migrations SECOND =
            new Migrations(List.of("001-workspace.sql", "002-final.sql"));

    @TempDir Path folder;
    private Desk desk;

    /// A letter with two signatories, one of whom was taken off the list at last.
    @BeforeEach
    void makeOne() throws IOException {
        desk = new Desk(folder);
        Files.createFile(desk.file());
        WorkspaceFile file = WorkspaceFile.at(desk.file());
        try (Database database = Database.open(desk.file(), false)) {
            SECOND.create(database);
            Writer writer = new Writer(database, file, "roe", desk.watch());
            write(
                    writer,
                    "add",
                    rows -> {
                        rows.insert(Relation.LETTER, "l", letter());
                        rows.insert(Relation.SIGNATORY, "s1", signatory("Pond", 1));
                        rows.insert(Relation.SIGNATORY, "s2", signatory("Lake", 2));
                    });
            write(writer, "remove", rows -> rows.delete(Relation.SIGNATORY, "s2", 1));
        }
    }

    @Test
    void isBroughtUpToDateAfterACopy() {
        try (Workspace workspace = desk.open()) {
            assertThat(done(workspace.check())).isTrue();
            assertThat(signatories(workspace))
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.signatory().listedName()).isEqualTo("Pond");
                        assertThat(it.signatory().emblems()).isEqualTo(Emblems.NONE);
                    });
            Map<String, String> pictures =
                    done(workspace.read(it -> it.signatories().pictures("l")));
            assertThat(pictures).isEmpty();
        }
        Path copy = folder.resolve("benches (version 2).undersigned");
        try (Database database = Database.open(copy, true)) {
            assertThat(database.pragma("user_version")).isEqualTo("2");
        }
    }

    @Test
    void isReadAsItIsAndStaysThat() throws IOException {
        byte[] before = Files.readAllBytes(desk.file());

        Outcome<Workspace> outcome = desk.workspaces().openToRead(desk.file());

        assertThat(keys(outcome)).containsExactly("store.older");
        try (Workspace workspace = outcome.value().orElseThrow()) {
            assertThat(signatories(workspace)).hasSize(1);
            assertThat(done(workspace.check())).isTrue();
            assertThat(keys(workspace.undo())).containsExactly("store.notWritable");
            assertThat(done(workspace.history())).hasSize(3);
        }
        assertThat(desk.file()).hasBinaryContent(before);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(desk.file());
        }
    }

    @Test
    void isReadWhileSomebodyElseHasIt() {
        try (Workspace first = desk.open()) {
            assertThat(first.isEditable()).isTrue();
            Workspaces newer =
                    new Workspaces(
                            "roe",
                            desk.watch(),
                            new Migrations(
                                    Stream.concat(
                                                    Migrations.ALL.scripts().stream(),
                                                    Stream.of("007-mood.sql"))
                                            .toList()));
            Outcome<Workspace> second = newer.open(desk.file());
            assertThat(keys(second)).containsExactly("store.inUse", "store.older");
            try (Workspace workspace = second.value().orElseThrow()) {
                assertThat(signatories(workspace)).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void isAddedToWhateverItsVersion(int version) throws IOException {
        Path older = folder.resolve("v" + version + ".undersigned");
        Files.createFile(older);
        try (Database database = Database.open(older, false)) {
            new Migrations(Migrations.ALL.scripts().subList(0, version)).create(database);
            write(
                    new Writer(database, WorkspaceFile.at(older), "roe", desk.watch()),
                    "add",
                    rows -> rows.insert(Relation.LETTER, "l", letter(version)));
        }

        try (Workspace workspace = done(desk.workspaces().open(older))) {
            SignOn pond = Corrections.fresh("", "Pond");
            assertThat(add(workspace, pond).added()).isEqualTo(1);
            assertThat(add(workspace, pond)).isEqualTo(new Addition(0, 1, 0, 0));
            done(workspace.undo());
            assertThat(signatories(workspace)).isEmpty();
            done(workspace.redo());
            assertThat(signatories(workspace)).hasSize(1);
            assertThat(done(workspace.check())).isTrue();
        }
    }

    private static Addition add(Workspace workspace, SignOn signOn) {
        return done(
                workspace.change(
                        Label.of("any"),
                        it ->
                                new Outcome.Done<>(
                                        it.signatories().addNew("l", List.of(signOn)), List.of())));
    }

    /// Of the first version no letter is final.
    private static Map<String, Object> letter(int version) {
        Map<String, Object> values = new TreeMap<>(letter());
        if (version == 1) {
            values.remove("is_final");
        }
        return values;
    }

    @Test
    void undoesWhatTheOlderVersionDid() {
        try (Workspace workspace = desk.open()) {
            done(workspace.undo());
            assertThat(signatories(workspace))
                    .extracting(it -> it.signatory().listedName(), it -> it.signatory().emblems())
                    .containsExactly(tuple("Pond"), tuple("Lake"));
            done(workspace.undo());
            assertThat(signatories(workspace)).isEmpty();
            done(workspace.redo());
            done(workspace.redo());
            assertThat(signatories(workspace)).hasSize(1);
            assertThat(done(workspace.check())).isTrue();
        }
    }

    @Test
    void erasesFromTheCopyAsWell() {
        Path copy = folder.resolve("benches (version 2).undersigned");
        Workspaces older = new Workspaces("roe", desk.watch(), SECOND);
        try (Workspace workspace = desk.open()) {
            assertThat(new Canaries(folder).of("Pond", "Lake")).hasSize(2);

            assertThat(done(workspace.erase(Persona.line("s2")))).isEqualTo(1);

            assertThat(new Canaries(folder).of("Pond", "Lake")).containsExactly("Pond");
            done(workspace.undo());
            assertThat(signatories(workspace)).isEmpty();
            assertThat(done(workspace.check())).isTrue();
        }
        try (Workspace workspace = done(older.open(copy))) {
            assertThat(done(workspace.check())).isTrue();
            assertThat(keys(workspace.erase(Persona.line("s1")))).isEmpty();
        }
    }

    @Test
    void namesACopyFromWhichNobodyCanBeErased() {
        try (Workspace workspace = desk.open();
                Workspace copy =
                        done(
                                new Workspaces("roe", desk.watch(), SECOND)
                                        .open(folder.resolve("benches (version 2).undersigned")))) {
            assertThat(copy.isEditable()).isTrue();
            assertThat(keys(workspace.erase(Persona.line("s1"))))
                    .containsExactly("store.copyNotErased");
        }
    }

    @Test
    void takesPicturesForThoseWhoWereThereBefore() {
        try (Workspace workspace = desk.open()) {
            SignOn pond = signatories(workspace).getFirst().with(new Emblems("", "pond.svg"));
            Addition addition =
                    done(
                            workspace.change(
                                    Label.of("any"),
                                    it ->
                                            new Outcome.Done<>(
                                                    it.signatories()
                                                            .addNew(
                                                                    "l",
                                                                    new SignOnList(
                                                                            "", List.of(pond)),
                                                                    Map.of("pond.svg", "ab")),
                                                    List.of())));

            assertThat(addition).isEqualTo(new Addition(0, 1, 0, 1));
            done(workspace.undo());
            done(workspace.redo());
            assertThat(signatories(workspace))
                    .extracting(it -> it.signatory().emblems())
                    .containsExactly(new Emblems("", "pond.svg"));
            assertThat(done(workspace.check())).isTrue();
        }
    }

    private static org.assertj.core.groups.Tuple tuple(String name) {
        return org.assertj.core.groups.Tuple.tuple(name, Emblems.NONE);
    }

    private static List<SignOn> signatories(Workspace workspace) {
        return done(workspace.read(it -> it.signatories().of("l"))).stream()
                .map(Stored::value)
                .toList();
    }

    private static void write(Writer writer, String label, Consumer<Rows> work) {
        done(
                writer.write(
                        new Writer.Command(Label.of(label), Change.Kind.COMMAND, 0, false),
                        rows -> {
                            work.accept(rows);
                            return new Outcome.Done<>(true, List.of());
                        }));
    }

    private static Map<String, Object> letter() {
        return Map.of(
                "name",
                "benches",
                "text",
                "Benches.",
                "is_final",
                0L,
                "created_at",
                Instant.EPOCH.toString());
    }

    private static Map<String, Object> signatory(String organization, long place) {
        Map<String, Object> values = new TreeMap<>();
        for (String empty :
                List.of(
                        "name",
                        "title",
                        "website",
                        "tier",
                        "state",
                        "country",
                        "section",
                        "sort_key",
                        "email",
                        "phone",
                        "note",
                        "signed_on")) {
            values.put(empty, "");
        }
        values.put("letter_id", "l");
        values.put("place", place);
        values.put("organization", organization);
        values.put("capacity", "organization");
        values.put("status", "confirmed");
        values.put("rank", 0L);
        values.put("other", "{}");
        values.put("origin", "o" + place);
        return values;
    }
}
