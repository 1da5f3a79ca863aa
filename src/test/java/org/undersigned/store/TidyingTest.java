package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.store.Desk.add;
import static org.undersigned.store.Desk.done;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.roster.Agreement;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.Confidential;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.Status;

import java.nio.file.Path;
import java.util.Map;

/// What is to be done after somebody was erased is done, if not at once then when the file is
/// opened again.
class TidyingTest {

    /// Takes dozens of pages, in the list and in the journal.
    private static final String LONG = "Lake. ".repeat(40_000);

    @TempDir Path folder;
    private Desk desk;
    private String line = "";

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
        try (Workspace workspace = desk.create()) {
            String letter = add(workspace, "benches", "Benches.").id();
            line =
                    done(workspace.change(
                                    Label.of("add"),
                                    it -> it.signatories().add(letter, talkative())))
                            .id();
        }
    }

    @Test
    void isDoneAtOnce() {
        try (Workspace workspace = desk.open()) {
            done(workspace.erase(Persona.line(line)));
        }

        assertThat(unused()).isLessThan(3);
        assertThat(isOpen()).isFalse();
    }

    @Test
    void isDoneWhenTheFileIsOpenedAgainAfterAPowerCut() {
        try (Database database = Database.open(desk.file(), false)) {
            Opening.setUp(database);
            database.beginWriting();
            new Erasure(database, Persona.line(line)).erase();
            new Tidying(database).promise();
            database.commit();
        }
        assertThat(unused()).isGreaterThan(50);
        assertThat(isOpen()).isTrue();

        try (Workspace reader = done(desk.workspaces().openToRead(desk.file()))) {
            assertThat(done(reader.check())).isTrue();
        }
        assertThat(isOpen()).isTrue();
        try (Workspace workspace = desk.open()) {
            assertThat(done(workspace.check())).isTrue();
        }
        assertThat(unused()).isLessThan(3);
        assertThat(isOpen()).isFalse();
    }

    private long unused() {
        try (Database database = Database.open(desk.file(), true)) {
            return Long.parseLong(database.pragma("freelist_count"));
        }
    }

    private boolean isOpen() {
        try (Database database = Database.open(desk.file(), true)) {
            return new Tidying(database).isOpen();
        }
    }

    private static SignOn talkative() {
        Signatory signatory =
                new Signatory(
                        new Signatory.Printed("", "", "Lake", "", "", "", "", ""),
                        Capacity.ORGANIZATION,
                        new Signatory.Standing(Status.CONFIRMED, 0, ""),
                        1);
        return new SignOn(
                signatory, new Confidential("", "", LONG, "", Map.of()), Agreement.UNKNOWN);
    }
}
