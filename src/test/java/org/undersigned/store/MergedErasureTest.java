package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.store.Desk.add;
import static org.undersigned.store.Desk.done;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

/// What a line took of another is erased with that other, and its own stays.
class MergedErasureTest {

    private static final String CANARY = "canary@lake.example";
    private static final String WARDEN = "warden@pond.example";

    @TempDir Path folder;
    private Desk desk;
    private Workspace workspace;
    private String letter = "";
    private String shade = "";

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
        workspace = desk.create();
        letter = add(workspace, "benches", "Benches.").id();
        shade = add(workspace, "shade", "Shade.").id();
    }

    @AfterEach
    void end() {
        workspace.close();
    }

    @Test
    void takesOutOfALineWhatItTookOfThem() {
        Stored<SignOn> pond = line(warden());
        Stored<SignOn> canary = line(canary());
        scan(pond, "a scan of the warden");
        scan(canary, "a scan of the canary");
        SignOn own = now(pond);
        merge(pond, canary);
        assertThat(now(pond).confidential().phone()).isEqualTo("555-0177-88");

        done(workspace.erase(Persona.line(canary.id())));

        assertThat(now(pond)).isEqualTo(own);
        assertThat(evidence(pond)).containsExactly("a scan of the warden");
        assertNothingIsLeft();
        assertThat(done(workspace.check())).isTrue();
    }

    @Test
    void reachesThemThroughAnAddressThatTheLineNeverHad() {
        Stored<SignOn> pond = line(warden());
        SignOn own = now(pond);
        merge(pond, line(canary()));
        Stored<SignOn> elsewhere =
                change(it ->
                        it.signatories()
                                .add(shade, person("Kanari", "", CANARY, "", Map.of(), "")));

        assertThat(done(workspace.erase(Persona.everywhere(elsewhere.id())))).isEqualTo(2);

        assertThat(now(pond)).isEqualTo(own);
        assertNothingIsLeft();
        assertThat(done(workspace.check())).isTrue();
    }

    @Test
    void takesALineThatHasTheirAddressOfThem() {
        Stored<SignOn> pond = line(person("Pond Warden", "", "", "", Map.of(), ""));
        merge(pond, line(canary()));
        Stored<SignOn> elsewhere =
                change(it ->
                        it.signatories()
                                .add(shade, person("Kanari", "", CANARY, "", Map.of(), "")));

        done(workspace.erase(Persona.everywhere(elsewhere.id())));

        assertThat(names()).isEmpty();
        assertNothingIsLeft();
    }

    @Test
    void undoesAndRedoesWhatWasDoneSinceAndBefore() {
        Stored<SignOn> pond = line(warden());
        Stored<SignOn> canary = line(canary());
        replace(pond, with(warden(), "Head Warden"));
        merge(stored(pond), canary);
        SignOn both = now(pond);
        replace(pond, with(both, "First Warden"));
        done(workspace.undo());
        done(workspace.undo());
        done(workspace.redo());
        done(workspace.redo());

        done(workspace.erase(Persona.line(canary.id())));
        workspace.close();
        workspace = desk.open();

        assertThat(now(pond)).isEqualTo(with(warden(now(pond)), "First Warden"));
        done(workspace.undo());
        assertThat(now(pond).signatory().printed().title()).isEqualTo("Head Warden");
        done(workspace.undo());
        assertThat(now(pond).signatory().printed().title()).isEmpty();
        assertThat(now(pond).confidential()).isEqualTo(warden().confidential());
        done(workspace.undo());
        assertThat(names()).isEmpty();
        while (done(workspace.steps()).redo() != null) {
            done(workspace.redo());
        }
        assertThat(now(pond).signatory().printed().title()).isEqualTo("First Warden");
        assertNothingIsLeft();
        assertThat(done(workspace.check())).isTrue();
    }

    @Test
    void leavesWhatWasSaidAnewSince() {
        Stored<SignOn> pond = line(warden());
        Stored<SignOn> canary = line(canary());
        merge(pond, canary);
        SignOn both = now(pond);
        Confidential told = both.confidential();
        SignOn corrected =
                new SignOn(
                        both.signatory(),
                        new Confidential(
                                told.email(), "555-0142-11", told.note(), "", told.other()),
                        both.agreement());
        replace(pond, corrected);

        done(workspace.erase(Persona.line(canary.id())));

        assertThat(now(pond).confidential().phone()).isEqualTo("555-0142-11");
        assertThat(now(pond).confidential().note()).isEmpty();
        assertNothingIsLeft();
        assertThat(done(workspace.check())).isTrue();
    }

    @Test
    void followsThemFromLineToLine() {
        Stored<SignOn> canary = line(canary());
        Stored<SignOn> brook = line(person("Brook", "", "brook@b.example", "", Map.of(), ""));
        Stored<SignOn> pond = line(warden());
        merge(brook, canary);
        merge(pond, stored(brook));
        assertThat(now(pond).confidential().phone()).isEqualTo("555-0177-88");

        done(workspace.erase(Persona.line(canary.id())));

        assertThat(now(pond).confidential()).isEqualTo(warden().confidential());
        assertThat(evidence(pond)).singleElement().asString().contains("brook@b.example");
        assertNothingIsLeft();
        assertThat(done(workspace.check())).isTrue();
        done(workspace.undo());
        assertThat(names()).containsExactly("Brook", "Pond Warden");
        assertThat(now(brook).confidential().phone()).isEmpty();
        assertNothingIsLeft();
    }

    @Test
    void leavesWhatOthersGave() {
        Stored<SignOn> pond = line(warden());
        Stored<SignOn> brook =
                line(person("Brook", "", "", "555-0100-00", Map.of("Size", "small"), ""));
        Stored<SignOn> canary = line(canary());
        done(
                workspace.change(
                        Label.of("merge"),
                        it ->
                                Outcome.of(
                                        it.signatories()
                                                .merge(
                                                        List.of(
                                                                new Union(pond.id(), brook.id()),
                                                                new Union(pond.id(), canary.id()))),
                                        List.of())));

        done(workspace.erase(Persona.line(canary.id())));

        assertThat(now(pond).confidential().phone()).isEqualTo("555-0100-00");
        assertThat(now(pond).confidential().other()).isEqualTo(Map.of("Size", "small"));
        assertNothingIsLeft();
        assertThat(done(workspace.check())).isTrue();
    }

    @Test
    void goesWithALineThatTheyBecameOneWith() {
        Stored<SignOn> pond = line(warden());
        Stored<SignOn> canary = line(canary());
        merge(canary, pond);

        assertThat(done(workspace.erase(Persona.line(canary.id())))).isEqualTo(2);

        assertThat(names()).isEmpty();
        assertThat(new Canaries(folder).of("Pond Warden", WARDEN)).isEmpty();
        assertNothingIsLeft();
        assertThat(done(workspace.check())).isTrue();
    }

    @Test
    void leavesAloneWhoWasPartedAgainAndTakenOffTheListThen() {
        Stored<SignOn> pond = line(warden());
        Stored<SignOn> canary = line(canary());
        merge(canary, pond);
        done(workspace.undo());
        Stored<SignOn> alone = stored(pond);
        change(it -> it.signatories().remove(alone));

        assertThat(done(workspace.erase(Persona.line(canary.id())))).isEqualTo(1);

        done(workspace.undo());
        assertThat(names()).containsExactly("Pond Warden");
        assertThat(now(pond).confidential()).isEqualTo(warden().confidential());
        assertNothingIsLeft();
    }

    private void assertNothingIsLeft() {
        assertThat(
                        new Canaries(folder)
                                .of(
                                        "Canary Roe",
                                        "Kanari",
                                        CANARY,
                                        "555-0177-88",
                                        "feathers",
                                        "a scan of the canary",
                                        "Keeper of Canaries",
                                        "told by the canary"))
                .isEmpty();
    }

    private static SignOn canary() {
        return person(
                "Canary Roe",
                "Keeper of Canaries",
                CANARY,
                "555-0177-88",
                Map.of("Colour", "feathers"),
                "told by the canary");
    }

    private static SignOn warden() {
        return person("Pond Warden", "", WARDEN, "", Map.of(), "");
    }

    /// The warden's line as it was written down.
    private static SignOn warden(SignOn noted) {
        return new SignOn(noted.signatory(), warden().confidential(), noted.agreement());
    }

    private static SignOn person(
            String name,
            String title,
            String email,
            String phone,
            Map<String, String> other,
            String note) {
        return new SignOn(
                new Signatory(
                        new Signatory.Printed(name, title, "", "", "", "", "", ""),
                        Capacity.INDIVIDUAL,
                        new Signatory.Standing(Status.CONFIRMED, 0, ""),
                        1),
                new Confidential(email, phone, note, "", other),
                Agreement.UNKNOWN);
    }

    private static SignOn with(SignOn it, String title) {
        Signatory.Printed printed = it.signatory().printed();
        return new SignOn(
                new Signatory(
                        new Signatory.Printed(printed.name(), title, "", "", "", "", "", ""),
                        it.signatory().capacity(),
                        it.signatory().standing(),
                        it.signatory().line()),
                it.confidential(),
                it.agreement());
    }

    private Stored<SignOn> line(SignOn signOn) {
        return change(it -> it.signatories().add(letter, signOn));
    }

    private void replace(Stored<SignOn> line, SignOn corrected) {
        Stored<SignOn> seen = stored(line);
        change(it -> it.signatories().replace(seen, corrected));
    }

    private void merge(Stored<SignOn> kept, Stored<SignOn> other) {
        change(it -> it.signatories().merge(kept, other));
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

    private Stored<SignOn> stored(Stored<SignOn> line) {
        return done(workspace.read(it -> it.signatories().withId(line.id()).orElseThrow()));
    }

    private SignOn now(Stored<SignOn> line) {
        return stored(line).value();
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
                                .map(content ->
                                        new String(content.orElseThrow(), StandardCharsets.UTF_8))
                                .toList()));
    }
}
