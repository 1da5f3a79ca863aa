package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.store.Desk.done;
import static org.undersigned.store.Desk.keys;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.letter.Letterhead;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.intake.FileName;
import org.undersigned.letter.intake.Recipients.Addressed;
import org.undersigned.problem.Outcome;
import org.undersigned.roster.Agreement;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.Confidential;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.Status;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Rosters, recipients, letterheads and pictures in a workspace.
class ListsTest {

    private static final Label ANY = Label.of("any");

    @TempDir Path folder;
    private Workspace workspace;
    private String letter = "";

    @BeforeEach
    void sitDown() {
        workspace = new Desk(folder).create();
        letter = Desk.add(workspace, "benches", "Benches.").id();
    }

    @AfterEach
    void leave() {
        assertThat(done(workspace.check())).isTrue();
        workspace.close();
    }

    @Test
    void keepsEverythingAboutASignatory() {
        Signatory signatory =
                new Signatory(
                        new Signatory.Printed(
                                "Jane Roe",
                                "Chair",
                                "Lake Fund",
                                "lake.example",
                                "local",
                                "EX",
                                "US",
                                "Friends"),
                        Capacity.AFFILIATED,
                        new Signatory.Standing(Status.TO_RECONFIRM, 2, "roe"),
                        1);
        Confidential confidential =
                new Confidential(
                        "roe@lake.example",
                        "555-0100",
                        "met at the lake",
                        "2031-02-01",
                        Map.of("Größe \"XL\"", "ja\nnein"));
        Agreement agreement = new Agreement("2031-02-02T09:00:00Z", "poe", "a call", "the board");
        SignOn roe = new SignOn(signatory, confidential, agreement);

        done(workspace.change(ANY, it -> it.signatories().add(letter, roe)));

        assertThat(signatories()).containsExactly(roe);
    }

    @Test
    void addsOnlyWhoIsNewAndKnowsWhoWasCorrected() {
        List<SignOn> file = List.of(named("New York Cuty"), named("Lake Fund"));
        assertThat(add(file)).isEqualTo(new Addition(2, 0, 0, 0));
        Stored<SignOn> wrong = stored().getFirst();
        done(workspace.change(ANY, it -> it.signatories().replace(wrong, named("New York City"))));

        assertThat(add(file)).isEqualTo(new Addition(0, 2, 0, 0));
        assertThat(add(List.of(named("New York City"), named("Pond"))))
                .isEqualTo(new Addition(1, 1, 0, 0));
        assertThat(signatories())
                .extracting(it -> it.signatory().listedName())
                .containsExactly("New York City", "Lake Fund", "Pond");
    }

    @Test
    void saysBeforehandWhoIsNew() {
        add(List.of(named("Ash Society"), named("Lake Fund")));
        List<SignOn> file = List.of(named("Lake Fund"), named("Pond"), named("Lake Fund"));

        News<SignOn> news = done(workspace.read(it -> it.signatories().compare(letter, file)));

        assertThat(news.fresh()).containsExactly(named("Pond"), named("Lake Fund"));
        assertThat(news.known()).containsExactly(named("Lake Fund"));
        assertThat(signatories()).hasSize(2);
        assertThat(add(file)).isEqualTo(news.added());
    }

    @Test
    void countsThoseWhoLookAlike() {
        SignOn anonymous = named("Anonymous");
        add(List.of(anonymous, anonymous));

        assertThat(add(List.of(anonymous, anonymous, anonymous)))
                .isEqualTo(new Addition(1, 2, 0, 0));
    }

    @Test
    void saysWhoHasAnotherStatusInTheFile() {
        add(List.of(named("Lake Fund")));
        SignOn withdrawn =
                new SignOn(
                        new Signatory(
                                named("Lake Fund").signatory().printed(),
                                Capacity.ORGANIZATION,
                                new Signatory.Standing(Status.WITHDRAWN, 0, ""),
                                2));

        assertThat(add(List.of(withdrawn))).isEqualTo(new Addition(0, 1, 1, 0));
        assertThat(signatories().getFirst().signatory().isConfirmed()).isTrue();
    }

    @Test
    void undoesAnImportInOneStepAndAddsAllAgainThen() {
        List<SignOn> file = List.of(named("Ash Society"), named("Lake Fund"));
        add(file);
        done(workspace.undo());
        assertThat(signatories()).isEmpty();
        assertThat(add(file).added()).isEqualTo(2);
    }

    @Test
    void writesNothingDownWhenNothingIsNew() {
        add(List.of(named("Lake Fund")));
        int changes = done(workspace.history()).size();
        add(List.of(named("Lake Fund")));

        assertThat(done(workspace.history())).hasSize(changes);
    }

    @Test
    void takesSomebodyOffTheListAndBack() {
        add(List.of(named("Ash Society"), named("Lake Fund"), named("Pond")));
        Stored<SignOn> lake = stored().get(1);
        done(workspace.change(ANY, it -> it.signatories().remove(lake)));
        assertThat(signatories())
                .extracting(it -> it.signatory().listedName())
                .doesNotContain("Lake Fund");
        assertThat(keys(workspace.change(ANY, it -> it.signatories().remove(lake))))
                .containsExactly("store.changedMeanwhile");
        done(workspace.undo());
        assertThat(signatories())
                .extracting(it -> it.signatory().listedName())
                .containsExactly("Ash Society", "Lake Fund", "Pond");
    }

    @Test
    void keepsJointRecipientsInTheirOrder() {
        Recipient roe = recipient("Jane Roe", Map.of("town", "Alder Falls"));
        Recipient poe = recipient("Amos Poe", Map.of());
        setJoint(roe, poe);
        List<String> before = joint().stream().map(Stored::id).toList();
        setJoint(roe, poe);
        assertThat(joint()).extracting(Stored::id).isEqualTo(before);
        setJoint(poe, roe);
        assertThat(joint()).extracting(Stored::value).containsExactly(poe, roe);
        done(workspace.undo());
        assertThat(joint()).extracting(Stored::value).containsExactly(roe, poe);
    }

    @Test
    void givesEveryPersonalCopyANameOfItsOwn() {
        Addressed roe = addressed("Jane Roe", "ex-1", "1-Roe");
        Addressed poe = addressed("Amos Poe", "ex-2", "1-roe");
        addPersonal(roe);
        addPersonal(roe, poe);

        assertThat(personal())
                .extracting(it -> it.value().fileName().value())
                .containsExactly("1-Roe", "1-roe-2");
        assertThat(personal().getFirst().value()).isEqualTo(roe);
    }

    @Test
    void correctsARecipient() {
        addPersonal(addressed("Jane Roe", "ex-1", "1-Roe"));
        Stored<Addressed> seen = personal().getFirst();
        Addressed correct = addressed("Joan Roe", "ex-1", "1-Joan");
        done(workspace.change(ANY, it -> it.recipients().replace(seen, correct)));

        assertThat(personal().getFirst().value()).isEqualTo(correct);
        addPersonal(addressed("Jane Roe", "ex-1", "1-Roe"));
        assertThat(personal()).hasSize(1);
    }

    @Test
    void keepsALetterheadWithItsPicturesOnce() {
        byte[] png = {1, 2, 3};
        Letterhead head =
                new Letterhead(
                        "Friends of Benches",
                        List.of("1 Lake Road", "Alder Falls"),
                        "lake.example",
                        List.of(
                                new Letterhead.Logo("a.png", "A bench"),
                                new Letterhead.Logo("b.png", "A bench, too")));
        done(
                workspace.change(
                        ANY,
                        it -> {
                            String hash = it.pictures().add(png);
                            it.pictures().add(png);
                            it.letterheads().set(letter, head, Map.of("a.png", hash));
                            return new Outcome.Done<>(hash, List.of());
                        }));

        assertThat(letterhead()).contains(head);
        int count = done(workspace.read(it -> it.pictures().count()));
        assertThat(count).isEqualTo(1);
        String hash = done(workspace.read(it -> it.letterheads().pictures(letter))).get("a.png");
        Optional<byte[]> content = done(workspace.read(it -> it.pictures().content(hash)));
        assertThat(content).contains(png);
        done(workspace.undo());
        assertThat(letterhead()).isEmpty();
        done(workspace.redo());
        assertThat(letterhead()).contains(head);
    }

    @Test
    void takesALetterAwayWithAllItHasAndBringsItBack() {
        add(List.of(named("Lake Fund")));
        setJoint(recipient("Jane Roe", Map.of()));
        Letterhead head =
                new Letterhead("F", List.of(), "", List.of(new Letterhead.Logo("a.png", "")));
        done(
                workspace.change(
                        ANY,
                        it -> {
                            it.letterheads().set(letter, head, Map.of());
                            return new Outcome.Done<>(true, List.of());
                        }));
        Stored<LetterText> benches = Desk.letter(workspace, "benches");
        done(workspace.change(ANY, it -> it.remove(benches)));

        assertThat(Desk.texts(workspace)).isEmpty();
        assertThat(signatories()).isEmpty();
        assertThat(letterhead()).isEmpty();
        done(workspace.undo());
        assertThat(signatories()).hasSize(1);
        assertThat(joint()).hasSize(1);
        assertThat(letterhead()).contains(head);
    }

    @Test
    void writesEachRowOfAnImportWholeIntoTheJournal() {
        add(List.of(named("Alder Trust"), named("Birch Fund"), named("Cedar League")));
        List<Stored<SignOn>> before = stored();

        assertThat(done(workspace.check())).isTrue();
        done(workspace.undo());
        assertThat(stored()).isEmpty();
        done(workspace.redo());
        assertThat(stored().stream().map(Stored::value))
                .containsExactlyElementsOf(before.stream().map(Stored::value).toList());
        assertThat(done(workspace.check())).isTrue();
    }

    private Addition add(List<SignOn> signatories) {
        return done(
                workspace.change(
                        ANY,
                        it ->
                                new Outcome.Done<>(
                                        it.signatories().addNew(letter, signatories), List.of())));
    }

    private void setJoint(Recipient... recipients) {
        done(
                workspace.change(
                        ANY,
                        it -> {
                            it.recipients().setJoint(letter, List.of(recipients));
                            return new Outcome.Done<>(true, List.of());
                        }));
    }

    private void addPersonal(Addressed... recipients) {
        done(
                workspace.change(
                        ANY,
                        it ->
                                new Outcome.Done<>(
                                        it.recipients().addNew(letter, List.of(recipients)),
                                        List.of())));
    }

    private List<Stored<SignOn>> stored() {
        return done(workspace.read(it -> it.signatories().of(letter)));
    }

    private List<SignOn> signatories() {
        return stored().stream().map(Stored::value).toList();
    }

    private List<Stored<Recipient>> joint() {
        return done(workspace.read(it -> it.recipients().joint(letter)));
    }

    private List<Stored<Addressed>> personal() {
        return done(workspace.read(it -> it.recipients().personal(letter)));
    }

    private Optional<Letterhead> letterhead() {
        return done(workspace.read(it -> it.letterheads().of(letter)));
    }

    private static SignOn named(String organization) {
        return new SignOn(
                new Signatory(
                        new Signatory.Printed("", "", organization, "", "", "", "", ""),
                        Capacity.ORGANIZATION,
                        new Signatory.Standing(Status.CONFIRMED, 0, ""),
                        1));
    }

    private static Recipient recipient(String name, Map<String, String> fields) {
        return new Recipient(name, "Chair", "Park Board", List.of("1 Lake Road"), "", fields);
    }

    private static Addressed addressed(String name, String id, String fileName) {
        Recipient recipient = recipient(name, Map.of("id", id));
        return new Addressed(recipient, FileName.of(fileName), 1);
    }
}
