package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.undersigned.store.Desk.add;
import static org.undersigned.store.Desk.done;
import static org.undersigned.store.Desk.keys;
import static org.undersigned.store.Desk.texts;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.problem.Outcome;
import org.undersigned.roster.Agreement;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.Confidential;
import org.undersigned.roster.Emblems;
import org.undersigned.roster.EvidenceKind;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.SignOnList;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.Status;
import org.undersigned.roster.directory.Alias;
import org.undersigned.roster.directory.Pair;
import org.undersigned.roster.directory.Party;
import org.undersigned.roster.directory.PartyKind;
import org.undersigned.roster.directory.Verdict;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Who is erased is in no byte of the file any more, and never comes back.
class ErasureTest {

    private static final String EMAIL = "canary@lake.example";

    @TempDir Path folder;
    private Desk desk;
    private Workspace workspace;
    private String benches = "";
    private String shade = "";

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
        workspace = desk.create();
        benches = add(workspace, "benches", "Benches.").id();
        shade = add(workspace, "shade", "Shade.").id();
    }

    @AfterEach
    void end() {
        workspace.close();
    }

    /// Their lines are typed, imported, corrected, merged, removed, undone; they are in the
    /// directory, in what was decided, and on pictures.
    @Test
    void leavesNoByteOfThem() {
        List<SignOn> file = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            file.add(person("Signer Number " + i, "signer" + i + "@pond.example"));
        }
        file.add(200, person("Canary Würth-Roe", EMAIL));
        file.add(300, person("C. Wuerth", ""));
        bring(benches, file);
        Stored<SignOn> canary = named(benches, "Canary Würth-Roe");
        change(it -> it.signatories().replace(canary, person("Canary Würth", EMAIL)));
        byte[] mail = "Yes, signs Canary Würth.".getBytes(StandardCharsets.UTF_8);
        change(it -> kept(it.evidence().add(canary.id(), EvidenceKind.MAIL, "c.eml", "", mail)));
        Stored<SignOn> corrected = named(benches, "Canary Würth");
        change(it -> {
            it.verdicts()
                    .decide(
                            Pair.of(corrected.value(), person("Signer Number 1", "")),
                            Verdict.DIFFERENT);
            return it.signatories().merge(corrected, named(it, benches, "C. Wuerth"));
        });
        Stored<SignOn> other = change(it -> it.signatories().add(shade, person("KANARI", EMAIL)));
        change(it -> it.signatories().remove(other));
        done(workspace.undo());
        change(it -> {
            Stored<Party> party =
                    it.parties()
                            .add(
                                    new Party(
                                            PartyKind.PERSON,
                                            "Canary Würth",
                                            Party.Profile.BLANK,
                                            new Party.Reach("", "555-0199-77", "")));
            it.parties().learn(party.id(), new Alias("Kanarienvogel", Alias.Origin.DECISION));
            return it.signatories().link(named(it, benches, "Canary Würth"), party.id());
        });
        assertThat(there("Würth", "Wuerth", EMAIL, "KANARI", "Kanarienvogel", "555-0199-77"))
                .hasSize(6);

        assertThat(done(workspace.erase(Persona.everywhere(corrected.id())))).isEqualTo(3);

        assertThat(there("Würth", "würth", "wurth", "Wuerth", EMAIL, "KANARI", "kanari")).isEmpty();
        assertThat(there("Kanarienvogel", "kanarienvogel", "555-0199-77")).isEmpty();
        assertThat(there("Signer Number 399", "signer7@pond.example")).hasSize(2);
        assertThat(done(workspace.check())).isTrue();
        assertThat(names(benches)).hasSize(400);
        assertThat(names(shade)).isEmpty();
    }

    @Test
    void letsNobodyComeBackByUndoing() {
        Stored<SignOn> canary = change(it -> it.signatories().add(benches, person("Canary", "")));
        bring(benches, List.of(person("Pond", ""), person("Canary Two", "")));
        Stored<SignOn> two = named(benches, "Canary Two");
        change(it -> it.signatories().remove(canary));

        done(workspace.erase(Persona.line(canary.id())));
        done(workspace.erase(Persona.line(two.id())));
        workspace.close();
        workspace = desk.open();

        assertThat(names(benches)).containsExactly("Pond");
        done(workspace.undo());
        assertThat(names(benches)).isEmpty();
        done(workspace.undo());
        done(workspace.undo());
        assertThat(keys(workspace.undo())).containsExactly("store.nothingToUndo");
        assertThat(texts(workspace)).isEmpty();
        done(workspace.redo());
        done(workspace.redo());
        done(workspace.redo());
        assertThat(names(benches)).containsExactly("Pond");
        assertThat(keys(workspace.redo())).containsExactly("store.nothingToRedo");
        assertThat(done(workspace.check())).isTrue();
    }

    @Test
    void leavesOtherLinesOfOneLetterAlone() {
        Stored<SignOn> canary =
                change(it -> it.signatories().add(benches, person("Canary Roe", EMAIL)));
        change(it -> it.signatories().add(shade, person("Canary Roe", EMAIL)));
        change(it -> it.signatories().add(shade, person("Canary Roe", "another@pond.example")));

        assertThat(done(workspace.erase(Persona.line(canary.id())))).isEqualTo(1);
        assertThat(names(shade)).hasSize(2);
        String line = named(shade, "Canary Roe").id();
        assertThat(done(workspace.erase(Persona.everywhere(line)))).isEqualTo(1);
        assertThat(names(shade)).containsExactly("Canary Roe");
        assertThat(done(workspace.check())).isTrue();
    }

    @Test
    void erasesWhoeverIsAPartyOfTheDirectory() {
        Stored<Party> party =
                change(it -> kept(it.parties().add(Party.named(PartyKind.PERSON, "Canary Roe"))));
        Stored<SignOn> one = change(it -> it.signatories().add(benches, person("C. Roe", "")));
        Stored<SignOn> two = change(it -> it.signatories().add(shade, person("Roe", "")));
        change(it -> it.signatories().link(one, party.id()));
        change(it -> it.signatories().link(two, party.id()));
        Stored<Party> twin =
                change(it -> kept(it.parties().add(Party.named(PartyKind.PERSON, "Kanari"))));
        done(
                workspace.change(
                        Label.of("step.directory.merge", "Canary Roe", "Kanari"),
                        it ->
                                it.parties()
                                        .merge(
                                                it.parties().withId(party.id()).orElseThrow(),
                                                twin)));

        assertThat(done(workspace.erase(Persona.party(party.id())))).isEqualTo(2);

        assertThat(there("Canary Roe", "Kanari", "C. Roe")).isEmpty();
        int parties = done(workspace.read(it -> it.parties().count()));
        assertThat(parties).isZero();
        assertThat(done(workspace.check())).isTrue();
    }

    @Test
    void takesPicturesAndEvidenceThatNobodyElseNeeds() {
        byte[] own = "the canary's hand".getBytes(StandardCharsets.UTF_8);
        byte[] shared = "everybody's logo".getBytes(StandardCharsets.UTF_8);
        byte[] scan = "a scan of the canary".getBytes(StandardCharsets.UTF_8);
        byte[] list = "a scan of a whole list".getBytes(StandardCharsets.UTF_8);
        change(it -> {
            Map<String, String> pictures =
                    Map.of("own.png", it.pictures().add(own), "l.png", it.pictures().add(shared));
            SignOn canary = person("Canary", "").with(emblems("own.png"));
            SignOn pond = person("Pond", "").with(emblems(""));
            it.signatories().addNew(benches, new SignOnList("", List.of(canary, pond)), pictures);
            String id = named(it, benches, "Canary").id();
            it.evidence().add(id, EvidenceKind.SCAN, "c.png", "", scan);
            it.evidence().add(id, EvidenceKind.SCAN, "list.png", "", list);
            String other = named(it, benches, "Pond").id();
            it.evidence().add(other, EvidenceKind.SCAN, "list.png", "", list);
            return kept(true);
        });

        done(workspace.erase(Persona.line(named(benches, "Canary").id())));

        assertThat(there("the canary's hand", "a scan of the canary", "own.png", "c.png"))
                .isEmpty();
        assertThat(there("everybody's logo", "a scan of a whole list")).hasSize(2);
        assertThat(done(workspace.check())).isTrue();
    }

    @Test
    void recordsThatSomebodyWasErasedAndNotWho() {
        Stored<SignOn> canary =
                change(it -> it.signatories().add(benches, person("Canary", EMAIL)));
        done(
                workspace.change(
                        Label.of("step.roster.correct", "Canary"),
                        it -> it.signatories().replace(canary, person("Canary", ""))));
        done(
                workspace.change(
                        Label.of("step.letter.rename", "For Canary’s tree"),
                        it ->
                                it.letters()
                                        .rename(it.letters().withId(shade).orElseThrow(), "tree")));

        done(workspace.erase(Persona.line(canary.id())));

        assertThat(done(workspace.history()))
                .extracting(it -> it.label().key(), it -> it.label().arguments().size())
                .endsWith(
                        tuple("step.erased", 0),
                        tuple("step.erased", 0),
                        tuple("step.letter.rename", 1),
                        tuple("step.erase", 0));
        assertThat(done(workspace.past(canary.id()))).isEmpty();
    }

    private static Emblems emblems(String signature) {
        return new Emblems(signature, "l.png");
    }

    private <T> T change(Workspace.Edit<T> edit) {
        return done(workspace.change(Label.of("any", "Canary Würth"), edit));
    }

    private static <T> Outcome<T> kept(T value) {
        return new Outcome.Done<>(value, List.of());
    }

    private void bring(String letter, List<SignOn> file) {
        change(it -> {
            return kept(it.signatories().addNew(letter, new SignOnList("f.csv", file), Map.of()));
        });
    }

    private Stored<SignOn> named(String letter, String name) {
        return done(workspace.read(it -> named(it, letter, name)));
    }

    private static Stored<SignOn> named(Contents contents, String letter, String name) {
        return contents.signatories().of(letter).stream()
                .filter(it -> it.value().signatory().listedName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names(String letter) {
        return done(workspace.read(it -> it.signatories().of(letter))).stream()
                .map(it -> it.value().signatory().listedName())
                .toList();
    }

    /// Which of these are to be found in the folder.
    private List<String> there(String... words) {
        return new Canaries(folder).of(words);
    }

    private static SignOn person(String name, String email) {
        return new SignOn(
                new Signatory(
                        new Signatory.Printed(name, "", "", "", "", "", "", ""),
                        Capacity.INDIVIDUAL,
                        new Signatory.Standing(Status.CONFIRMED, 0, ""),
                        1),
                new Confidential(email, "", "", "", Map.of("Remark", "from " + name)),
                Agreement.UNKNOWN);
    }
}
