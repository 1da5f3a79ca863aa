package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.store.Desk.MORNING;
import static org.undersigned.store.Desk.add;
import static org.undersigned.store.Desk.done;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.problem.Outcome;
import org.undersigned.roster.Agreement;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.SignOnList;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.Status;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// What a list says of how an agreement came about: since when, by whom, and from where.
class AgreementTest {

    private static final String LATER = MORNING.plus(Duration.ofHours(2)).toString();

    @TempDir Path folder;
    private Desk desk;
    private Workspace workspace;
    private String letter = "";

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
        workspace = desk.create();
        letter = add(workspace, "benches", "Benches.").id();
    }

    @AfterEach
    void end() {
        workspace.close();
    }

    @Test
    void saysWhoPutSomebodyOnTheList() {
        Stored<SignOn> added = typed("Pond", Status.INVITED);

        assertThat(added.value().agreement())
                .isEqualTo(new Agreement(MORNING.toString(), "roe", "", ""));
        assertThat(line(added.id())).isEqualTo(added);
    }

    @Test
    void saysFromWhichLineOfWhichFileSomebodyCame() {
        done(
                workspace.change(
                        Label.of("import"),
                        it ->
                                new Outcome.Done<>(
                                        it.signatories()
                                                .addNew(
                                                        letter,
                                                        new SignOnList(
                                                                "signers.csv",
                                                                List.of(
                                                                        of("Pond", 2),
                                                                        of("Lake", 3))),
                                                        Map.of()),
                                        List.of())));

        List<Stored<SignOn>> list = done(workspace.read(it -> it.signatories().of(letter)));
        assertThat(list)
                .extracting(it -> it.value().agreement().source())
                .containsExactly("signers.csv:2", "signers.csv:3");
    }

    @Test
    void recordsAnotherStatusWhenItBecomesSo() {
        Stored<SignOn> added = typed("Pond", Status.INVITED);
        desk.wait(Duration.ofHours(2));

        Stored<SignOn> confirmed = replace(added, of("Pond", Status.CONFIRMED, ""));

        assertThat(confirmed.value().agreement()).isEqualTo(new Agreement(LATER, "roe", "", ""));
        assertThat(line(added.id()).value().agreement()).isEqualTo(confirmed.value().agreement());
    }

    @Test
    void leavesItAloneWhenSomethingElseIsCorrected() {
        Stored<SignOn> added = typed("Pond", Status.INVITED);
        desk.wait(Duration.ofHours(2));

        Stored<SignOn> renamed = replace(added, of("Ponds", Status.INVITED, "the board"));

        assertThat(renamed.value().agreement())
                .isEqualTo(new Agreement(MORNING.toString(), "roe", "", "the board"));
    }

    @Test
    void takesBackWithTheStatusWhatWasRecordedOfIt() {
        Stored<SignOn> added = typed("Pond", Status.INVITED);
        desk.wait(Duration.ofHours(2));
        replace(added, of("Pond", Status.CONFIRMED, ""));

        done(workspace.undo());

        assertThat(line(added.id()).value()).isEqualTo(added.value());
    }

    private Stored<SignOn> typed(String organization, Status status) {
        return done(
                workspace.change(
                        Label.of("add"),
                        it -> it.signatories().add(letter, of(organization, status, ""))));
    }

    private Stored<SignOn> replace(Stored<SignOn> seen, SignOn corrected) {
        return done(
                workspace.change(
                        Label.of("correct"), it -> it.signatories().replace(seen, corrected)));
    }

    private Stored<SignOn> line(String id) {
        return done(workspace.read(it -> it.signatories().withId(id).orElseThrow()));
    }

    private static SignOn of(String organization, int line) {
        return new SignOn(signatory(organization, Status.CONFIRMED, line));
    }

    private static SignOn of(String organization, Status status, String authority) {
        return new SignOn(signatory(organization, status, 1))
                .with(new Agreement("", "", "", authority));
    }

    private static Signatory signatory(String organization, Status status, int line) {
        return new Signatory(
                new Signatory.Printed("", "", organization, "", "", "", "", ""),
                Capacity.ORGANIZATION,
                new Signatory.Standing(status, 0, ""),
                line);
    }
}
