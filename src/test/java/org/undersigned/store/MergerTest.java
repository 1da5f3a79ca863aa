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
import org.undersigned.roster.SignOn;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.Status;
import org.undersigned.roster.directory.Alias;
import org.undersigned.roster.directory.Kinship;
import org.undersigned.roster.directory.Party;
import org.undersigned.roster.directory.PartyKind;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A merge is told by itself: who became one with whom, by which change.
class MergerTest {

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
    void isWrittenUndoneAndRedoneWithTheMergeAlsoAfterARestart() {
        Stored<SignOn> pond = line("Pond", "");
        Stored<SignOn> lake = line("Lake", "");
        change(it -> it.signatories().merge(pond, lake));
        Merger merger = new Merger(Relation.SIGNATORY, lake.id(), pond.id());
        long merge = done(workspace.history()).getLast().sequence();

        assertThat(told()).isEqualTo(Map.of(merger, merge));
        reopen();
        done(workspace.undo());
        assertThat(told()).isEmpty();
        assertThat(passages(lake.id())).containsExactly("ADDED", "REMOVED", "ADDED");
        assertThat(passages(pond.id())).containsExactly("ADDED");
        reopen();
        done(workspace.redo());
        assertThat(told()).isEqualTo(Map.of(merger, merge));
        assertThat(passages(lake.id())).containsExactly("ADDED", "REMOVED", "ADDED", "REMOVED");
        assertThat(done(workspace.check())).isTrue();
    }

    @Test
    void tellsEachOfManyAndStaysWhenTheLineIsTakenOff() {
        Stored<SignOn> pond = line("Pond", "");
        Stored<SignOn> lake = line("Lake", "");
        Stored<SignOn> mere = line("Mere", "");
        change(it ->
                Outcome.of(
                        it.signatories()
                                .merge(
                                        List.of(
                                                new Union(lake.id(), mere.id()),
                                                new Union(pond.id(), lake.id()))),
                        List.of()));
        Stored<SignOn> all =
                done(workspace.read(it -> it.signatories().withId(pond.id()).orElseThrow()));
        change(it -> it.signatories().remove(all));

        assertThat(told().keySet())
                .containsExactlyInAnyOrder(
                        new Merger(Relation.SIGNATORY, mere.id(), lake.id()),
                        new Merger(Relation.SIGNATORY, lake.id(), pond.id()));
    }

    @Test
    void isGoneWithWhoIsErased() {
        Stored<SignOn> pond = line("Pond", "");
        Stored<SignOn> lake = line("Lake", "");
        change(it -> it.signatories().merge(pond, lake));

        done(workspace.erase(Persona.line(lake.id())));

        assertThat(told()).isEmpty();
        assertThat(new Canaries(folder).of(lake.id())).isEmpty();
        assertThat(done(workspace.check())).isTrue();
    }

    /// A party became one with another: its telephone, its names, its kin and its lines went to
    /// that.
    @Test
    void takesEverythingAPartyGaveToAnother() {
        Stored<Party> pond = party("Pond Watch", "pond@pond.example", "");
        Stored<Party> canary = party("Canary Watch", "canary@lake.example", "555-0177-88");
        Stored<Party> kin = party("Society of Watches", "", "");
        change(it -> {
            it.parties().learn(canary.id(), new Alias("Kanarienwacht", Alias.Origin.DECISION));
            it.kinships().relate(new Kinship(canary.id(), Kinship.Kind.CHAPTER, kin.id()));
            return Outcome.of(true, List.of());
        });
        Stored<SignOn> line = line("Watch", "");
        change(it -> it.signatories().link(line, canary.id()));
        change(it -> it.parties().merge(pond, canary));
        assertThat(told().keySet())
                .containsExactly(new Merger(Relation.PARTY, canary.id(), pond.id()));
        Stored<SignOn> elsewhere = line("Somebody", "canary@lake.example");

        assertThat(done(workspace.erase(Persona.everywhere(elsewhere.id())))).isEqualTo(2);

        Party left =
                done(workspace.read(it -> it.parties().withId(pond.id()).orElseThrow().value()));
        assertThat(left).isEqualTo(pond.value());
        List<Alias> names = done(workspace.read(it -> it.parties().aliases(pond.id())));
        assertThat(names).extracting(Alias::name).containsExactly("Pond Watch");
        List<Kinship> kinships = done(workspace.read(it -> it.kinships().all()));
        assertThat(kinships).isEmpty();
        assertThat(lines()).isEmpty();
        assertThat(told()).isEmpty();
        assertNothingIsLeft();
        assertThat(done(workspace.check())).isTrue();
        while (done(workspace.steps()).undo() != null) {
            done(workspace.undo());
        }
        while (done(workspace.steps()).redo() != null) {
            done(workspace.redo());
        }
        assertNothingIsLeft();
        assertThat(done(workspace.check())).isTrue();
    }

    @Test
    void leavesNothingOfAPartyInOneThatItWasByMistake() {
        Stored<Party> pond = party("Pond Watch", "", "");
        Stored<Party> canary = party("Canary Watch", "canary@lake.example", "555-0177-88");
        change(it -> {
            it.parties().learn(canary.id(), new Alias("Kanarienwacht", Alias.Origin.DECISION));
            return Outcome.of(true, List.of());
        });
        change(it -> it.parties().merge(pond, canary));
        done(workspace.undo());

        done(workspace.erase(Persona.party(canary.id())));

        List<Stored<Party>> parties = done(workspace.read(it -> it.parties().all()));
        assertThat(parties).extracting(Stored::id).containsExactly(pond.id());
        assertNothingIsLeft();
        assertThat(done(workspace.check())).isTrue();
    }

    private void assertNothingIsLeft() {
        assertThat(
                        new Canaries(folder)
                                .of(
                                        "Canary Watch",
                                        "canary@lake.example",
                                        "555-0177-88",
                                        "Kanarienwacht",
                                        "kanarienwacht"))
                .isEmpty();
    }

    private Map<Merger, Long> told() {
        try (Database database = Database.open(desk.file(), true)) {
            return database
                    .list(
                            "select * from merger",
                            row -> new RowImage(Relation.MERGER, row.values()))
                    .stream()
                    .collect(
                            Collectors.toMap(
                                    Merger::read,
                                    it -> (Long) it.values().getOrDefault("change", 0L)));
        }
    }

    private List<String> passages(String row) {
        return done(workspace.past(row)).stream().map(it -> it.kind().name()).toList();
    }

    private List<String> lines() {
        return done(workspace.read(it -> it.signatories().of(letter))).stream()
                .map(Stored::id)
                .toList();
    }

    private Stored<SignOn> line(String organization, String email) {
        return change(it ->
                it.signatories()
                        .add(
                                letter,
                                new SignOn(
                                        new Signatory(
                                                new Signatory.Printed(
                                                        "", "", organization, "", "", "", "", ""),
                                                Capacity.ORGANIZATION,
                                                new Signatory.Standing(Status.CONFIRMED, 0, ""),
                                                1),
                                        new Confidential(email, "", "", "", Map.of()),
                                        Agreement.UNKNOWN)));
    }

    private Stored<Party> party(String name, String email, String phone) {
        return change(it ->
                Outcome.of(
                        it.parties()
                                .add(
                                        new Party(
                                                PartyKind.ORGANIZATION,
                                                name,
                                                Party.Profile.BLANK,
                                                new Party.Reach(email, phone, ""))),
                        List.of()));
    }

    private <T> T change(Workspace.Edit<T> edit) {
        return done(workspace.change(Label.of("any", "Canary Watch"), edit));
    }

    private void reopen() {
        workspace.close();
        workspace = desk.open();
    }
}
