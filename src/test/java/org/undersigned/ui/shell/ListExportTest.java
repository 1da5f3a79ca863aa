package org.undersigned.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.roster.Agreement;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.Confidential;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.Status;
import org.undersigned.ui.FakeOutside;
import org.undersigned.ui.Messages;
import org.undersigned.ui.desk.Notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;

/// The list of a letter is written where one says, and a private one says that it is.
class ListExportTest {

    @TempDir Path folder;
    private OpenWindow window;
    private FakeOutside outside;
    private Commands commands;

    @BeforeEach
    void open() {
        window = OpenWindow.withLetter(folder);
        outside = new FakeOutside();
        commands = new Commands(window.model, outside, new Messages(Locale.US), () -> {});
        window.letter()
                .roster()
                .add(person("Ana Roe", "ana@lake.example", Status.CONFIRMED), _ -> {});
        window.letter()
                .roster()
                .add(person("Sam Poe", "sam@pond.example", Status.PENDING), _ -> {});
    }

    @Test
    void writesWhoHasSignedAndNothingPrivate() throws IOException {
        outside.answers.add(folder.resolve("list.csv"));

        commands.get("exportList").run();

        assertThat(outside.suggested).containsExactly("Benches signatories.csv");
        assertThat(Files.readString(folder.resolve("list.csv")))
                .contains("Ana Roe")
                .doesNotContain("Sam Poe", "@");
        assertThat(window.model.notices())
                .containsExactly(
                        new Notice.Written(
                                "1 signatory was written, with nothing private.",
                                folder.resolve("list.csv")));
    }

    @Test
    void writesEverythingForNobodyElse() throws IOException {
        outside.answers.add(folder.resolve("list.csv"));

        commands.get("exportListPrivate").run();

        assertThat(outside.suggested).containsExactly("Benches signatories PRIVATE.csv");
        assertThat(Files.readString(folder.resolve("list.csv")))
                .contains("ana@lake.example", "sam@pond.example", "pending");
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve("list.csv"))))
                .isEqualTo("rw-------");
    }

    @Test
    void replacesNoWorkspaceAndAsksFirst() {
        outside.answers.add(window.file());
        commands.get("exportList").run();
        assertThat(window.model.notices())
                .singleElement()
                .isInstanceOfSatisfying(
                        Notice.Trouble.class,
                        it -> assertThat(it.problem().key()).isEqualTo("workflow.outputIsInput"));

        commands.get("exportList").run();
        assertThat(window.model.notices()).hasSize(1);
    }

    private static SignOn person(String name, String email, Status status) {
        return new SignOn(
                new Signatory(
                        new Signatory.Printed(name, "", "", "", "", "", "", ""),
                        Capacity.INDIVIDUAL,
                        new Signatory.Standing(status, 0, ""),
                        0),
                new Confidential(email, "", "", "", Map.of()),
                Agreement.UNKNOWN);
    }
}
