package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.store.Desk.done;

import org.junit.jupiter.api.Test;
import org.undersigned.roster.Confidential;
import org.undersigned.roster.SignOn;

import java.util.Map;

/// What a line took of another is erased with that other, and its own stays.
class MergedErasureTest extends MergedLines {

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
}
