package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.store.Desk.done;

import org.junit.jupiter.api.Test;
import org.undersigned.problem.Outcome;
import org.undersigned.roster.SignOn;

import java.util.List;
import java.util.Map;

/// Of several lines that became one, in a row or at once, each is erased by itself.
class MergedRowErasureTest extends MergedLines {

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
}
