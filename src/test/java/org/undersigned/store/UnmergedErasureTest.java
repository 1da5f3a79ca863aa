package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.store.Desk.add;
import static org.undersigned.store.Desk.done;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.problem.Outcome;
import org.undersigned.roster.Agreement;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.Confidential;
import org.undersigned.roster.EvidenceKind;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.Status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Who became one with somebody by mistake, and was parted again, is not erased with them.
class UnmergedErasureTest {

    @TempDir Path folder;
    private Workspace workspace;
    private String letter = "";

    @BeforeEach
    void begin() {
        workspace = new Desk(folder).create();
        letter = add(workspace, "benches", "Benches.").id();
    }

    @AfterEach
    void end() {
        workspace.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leavesWhoWasPartedAgain(boolean keptWasTheirs) {
        Stored<SignOn> canary = line("Canary Roe");
        Stored<SignOn> pond = line("Pond Warden");
        scan(canary, "a scan of the canary");
        scan(pond, "a scan of the warden");
        change(it ->
                keptWasTheirs
                        ? it.signatories().merge(canary, pond)
                        : it.signatories().merge(pond, canary));
        done(workspace.undo());

        assertThat(done(workspace.erase(Persona.line(canary.id())))).isEqualTo(1);

        assertThat(names()).containsExactly("Pond Warden");
        assertThat(evidence(pond)).containsExactly("a scan of the warden");
        assertThat(new Canaries(folder).of("Canary Roe", "a scan of the canary")).isEmpty();
        assertThat(done(workspace.check())).isTrue();
        while (done(workspace.steps()).undo() != null) {
            done(workspace.undo());
        }
        assertThat(done(workspace.check())).isTrue();
    }

    @Test
    void leavesNothingOfThemInTheLineTheyWereOneWith() {
        Stored<SignOn> pond = line("Pond Warden");
        Stored<SignOn> canary =
                change(it ->
                        it.signatories()
                                .add(
                                        letter,
                                        new SignOn(
                                                person("Canary Roe").signatory(),
                                                new Confidential(
                                                        "canary@lake.example",
                                                        "",
                                                        "",
                                                        "",
                                                        Map.of()),
                                                Agreement.UNKNOWN)));
        change(it -> it.signatories().merge(pond, canary));
        done(workspace.undo());

        done(workspace.erase(Persona.line(canary.id())));

        assertThat(names()).containsExactly("Pond Warden");
        assertThat(new Canaries(folder).of("Canary Roe", "canary@lake.example")).isEmpty();
        assertThat(done(workspace.check())).isTrue();
        assertThat(done(workspace.steps()).redo()).isNull();
        done(workspace.undo());
        assertThat(names()).isEmpty();
        done(workspace.redo());
        assertThat(names()).containsExactly("Pond Warden");
        assertThat(done(workspace.check())).isTrue();
    }

    @Test
    void leavesNothingOfThemInWhatWasDoneWhileTheyWereOne() {
        Stored<SignOn> canary = line("Canary Roe");
        Stored<SignOn> pond = line("Pond Warden");
        scan(pond, "a scan of the warden");
        change(it -> it.signatories().merge(pond, canary));
        Stored<SignOn> both =
                done(workspace.read(it -> it.signatories().withId(pond.id()).orElseThrow()));
        change(it -> it.signatories().replace(both, person("Pond and Canary Roe")));
        done(workspace.undo());
        done(workspace.undo());

        done(workspace.erase(Persona.line(canary.id())));

        assertThat(new Canaries(folder).of("Canary Roe")).isEmpty();
        assertThat(evidence(pond)).containsExactly("a scan of the warden");
        assertThat(done(workspace.steps()).redo()).isNull();
        assertThat(done(workspace.check())).isTrue();
    }

    private Stored<SignOn> line(String name) {
        return change(it -> it.signatories().add(letter, person(name)));
    }

    private void scan(Stored<SignOn> line, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        change(it ->
                Outcome.of(
                        it.evidence().add(line.id(), EvidenceKind.SCAN, "s.png", "", content),
                        List.of()));
    }

    private <T> T change(Workspace.Edit<T> edit) {
        return done(workspace.change(Label.of("any", "Canary Roe"), edit));
    }

    private List<String> names() {
        return done(workspace.read(it -> it.signatories().of(letter))).stream()
                .map(it -> it.value().signatory().listedName())
                .toList();
    }

    private List<String> evidence(Stored<SignOn> line) {
        return done(
                workspace.read(it ->
                        it.evidence().of(line.id()).stream()
                                .map(one -> it.evidence().content(one.value().hash()))
                                .map(one -> new String(one.orElseThrow(), StandardCharsets.UTF_8))
                                .toList()));
    }

    private static SignOn person(String name) {
        return new SignOn(
                new Signatory(
                        new Signatory.Printed(name, "", "", "", "", "", "", ""),
                        Capacity.INDIVIDUAL,
                        new Signatory.Standing(Status.CONFIRMED, 0, ""),
                        1));
    }
}
