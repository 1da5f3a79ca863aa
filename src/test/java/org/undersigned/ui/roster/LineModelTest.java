package org.undersigned.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Emblems;
import org.undersigned.roster.Evidence;
import org.undersigned.roster.SignOn;
import org.undersigned.ui.table.ListDesk;
import org.undersigned.ui.table.Row;
import org.undersigned.workflow.desk.Entry;
import org.undersigned.workflow.desk.Event;
import org.undersigned.workflow.desk.LineSheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// What is known of one line, and what can be done to it.
class LineModelTest {

    private static final String LIST =
            """
            name,title,organization,capacity,state,status,email
            Ada Thorne,Chair,Alder Falls Civic League,,EX,,ada@example.org
            Éloïse Ñandú,Librarian,Birch Lake Library,individual,CA,pending,
            מרים כהן,,ידידי הספרייה,,EX,,
            """;

    @TempDir private Path folder;
    private ListDesk desk;
    private RosterViewModel roster;
    private LineModel model;

    @BeforeEach
    void open() {
        start(ListDesk.of(folder, ListDesk.write(folder, "roster.csv", LIST)));
    }

    private void start(ListDesk opened) {
        desk = opened;
        roster = new RosterViewModel(desk.letter(), desk.around(), desk.pasted::add, () -> {});
        roster.showingProperty().set(true);
        model = roster.line();
        model.openProperty().set(true);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void select(int... rows) {
        roster.grid().select(Arrays.stream(rows).mapToObj(roster.grid().rows()::get).toList());
    }

    private LineSheet sheet() {
        return facts().sheet();
    }

    private LineFacts facts() {
        if (model.subjectProperty().get() instanceof Subject.One(var _, var known)
                && known != null) {
            return known;
        }
        throw new AssertionError("one line is shown");
    }

    private SignOn line(int row) {
        return roster.grid().rows().get(row).value();
    }

    @Test
    void readsNothingWhileItIsClosed() {
        model.openProperty().set(false);
        select(0);

        assertThat(model.subjectProperty().get()).isInstanceOf(Subject.Nobody.class);
        model.openProperty().set(true);
        assertThat(sheet().printed()).isNotEmpty();
    }

    @Test
    void showsTheLinesThatTheLetterPrints() {
        select(0);
        assertThat(sheet().printed())
                .containsExactly("Alder Falls Civic League", "Ada Thorne", "Chair");
        select(1);
        assertThat(sheet().printed())
                .as("also of somebody who has not confirmed yet")
                .containsExactly("Éloïse Ñandú", "Librarian", "Birch Lake Library*");
        select(2);
        assertThat(sheet().printed()).contains("ידידי הספרייה");
    }

    @Test
    void followsWhatIsSelected() {
        select();
        assertThat(model.subjectProperty().get()).isEqualTo(new Subject.Nobody());
        select(0, 2);
        assertThat(model.subjectProperty().get())
                .isEqualTo(new Subject.Several(List.of(row(0), row(2))));
    }

    private Row<SignOn> row(int index) {
        return roster.grid().rows().get(index);
    }

    @Test
    void tellsWhatChangedAndHowAStatusCameAbout() {
        select(1);
        roster.grid()
                .edit(
                        row(1),
                        roster.grid().columns().stream()
                                .filter(it -> it.key().equals("status"))
                                .findFirst()
                                .orElseThrow(),
                        "confirmed");

        List<Event> history = sheet().history();
        assertThat(history)
                .extracting(Event::fate)
                .containsExactly(Event.Fate.ADDED, Event.Fate.CHANGED);
        assertThat(roster.words().changes(history.getLast()))
                .contains("Status: pending → confirmed");
        assertThat(roster.words().status(line(1))).isEqualTo("confirmed just now by roe");
        assertThat(roster.words().status(line(0)))
                .isEqualTo("confirmed just now by roe, from roster.csv, row 2");
    }

    @Test
    void givesAPictureAndTakesItAwayAgain() throws IOException {
        select(0);
        desk.outside.answers.add(drawing());
        model.choosePicture(Emblems.Kind.LOGO);

        assertThat(line(0).signatory().emblems().logo()).isEqualTo("league.svg");
        assertThat(desk.letter().sheet().emblems()).containsKey("league.svg");
        assertThat(facts().pictures()).containsOnlyKeys(Emblems.Kind.LOGO);
        model.bare(Emblems.Kind.LOGO);
        assertThat(line(0).signatory().emblems()).isEqualTo(Emblems.NONE);
        desk.model.undo();
        assertThat(line(0).signatory().emblems().logo()).isEqualTo("league.svg");
    }

    @Test
    void givesADroppedPictureToWhomItGoesWith() throws IOException {
        Path drawing = drawing();
        model.bring(row(0).entry(), drawing);
        model.bring(row(1).entry(), drawing);

        assertThat(line(0).signatory().emblems()).isEqualTo(new Emblems("", "league.svg"));
        assertThat(line(1).signatory().emblems()).isEqualTo(new Emblems("league.svg", ""));
    }

    @Test
    void saysWhyAPictureIsRefused() {
        select(0);
        desk.outside.answers.add(ListDesk.write(folder, "no.png", "no picture"));
        model.choosePicture(Emblems.Kind.LOGO);

        assertThat(model.refusedProperty().get())
                .extracting(Problem::key)
                .containsExactly("picture.unknownFormat");
        select(1);
        assertThat(model.refusedProperty().get()).isEmpty();
    }

    @Test
    void keepsEvidenceAndGivesACopyOfIt() throws IOException {
        select(0);
        desk.outside.answers.add(ListDesk.write(folder, "Yes.eml", "Subject: yes\n"));
        model.chooseEvidence();

        Evidence evidence = sheet().evidence().getFirst().value();
        assertThat(evidence.name()).isEqualTo("Yes.eml");
        Path copy = folder.resolve("copy.eml");
        desk.outside.answers.add(copy);
        model.saveEvidence(evidence);
        assertThat(copy).hasContent("Subject: yes\n");
        assertThat(desk.outside.suggested).containsExactly("Yes.eml");
        assertThat(desk.outside.shown).containsExactly(copy);
    }

    @Test
    void takesSomebodyIntoTheDirectory() {
        select(0);
        assertThat(sheet().party()).isEmpty();
        model.enroll();

        assertThat(sheet().party().orElseThrow().party().value().name())
                .isEqualTo("Alder Falls Civic League");
    }

    @Test
    void erasesSomebodyForGood() throws IOException {
        select(0);
        model.erase(true);

        assertThat(desk.letter().signatories())
                .extracting(it -> it.value().signatory().listedName())
                .doesNotContain("Alder Falls Civic League")
                .hasSize(2);
        assertThat(model.subjectProperty().get()).isEqualTo(new Subject.Nobody());
        assertThat(new String(Files.readAllBytes(desk.model.file()), StandardCharsets.UTF_8))
                .doesNotContain("ada@example.org");
    }

    @Test
    void leadsTheListAndNoLonger() {
        select(1);
        roster.pin(true);
        assertThat(line(1).signatory().standing().rank()).isEqualTo(2);
        roster.pin(true);
        roster.pin(true);
        assertThat(line(1).signatory().standing().rank()).isEqualTo(1);
        roster.pin(false);
        roster.pin(false);
        assertThat(line(1).signatory().standing().rank()).isZero();
        desk.model.undo();
        assertThat(line(1).signatory().standing().rank()).isEqualTo(2);
    }

    @Test
    void pinsSeveralInOneStep() {
        select(0, 1, 2);
        roster.pin(true);

        assertThat(roster.grid().rows())
                .allMatch(it -> it.value().signatory().standing().rank() == 2);
        desk.model.undo();
        assertThat(roster.grid().rows())
                .allMatch(it -> it.value().signatory().standing().rank() == 0);
    }

    @Test
    void saysWhySomebodyIsWhereTheyAreAndSortsThemElsewhere() {
        assertThat(roster.why(row(0))).startsWith("Place 1 of 2.");
        assertThat(roster.why(row(1))).startsWith("Not printed: pending.");
        roster.sortUnder(row(0), "Zzz");

        assertThat(line(0).signatory().standing().sortKey()).isEqualTo("Zzz");
    }

    @Test
    void showsThoseWhoAreStillOpenAndAllAgain() {
        assertThat(roster.openProperty().get()).isEqualTo(1);
        roster.showOpen();
        assertThat(roster.grid().shown()).containsExactly(row(1));
        roster.showOpen();
        assertThat(roster.grid().shown()).hasSize(3);
    }

    @Test
    void changesNothingThatCanOnlyBeRead() throws IOException {
        desk.close();
        Path other = Files.createDirectory(folder.resolve("other"));
        start(ListDesk.readOnly(other, ListDesk.write(other, "roster.csv", LIST)));
        select(0);
        Entry<SignOn> before = row(0).entry();

        model.bring(before, drawing());
        model.prove(drawing());
        model.enroll();
        model.erase(true);
        roster.pin(true);

        assertThat(desk.letter().signatories()).hasSize(3).contains(before);
        assertThat(sheet().evidence()).isEmpty();
        assertThat(sheet().party()).isEmpty();
        assertThat(sheet().printed()).isNotEmpty();
        assertThat(desk.notices).hasSizeLessThan(2);
    }

    private Path drawing() throws IOException {
        return Files.writeString(
                folder.resolve("league.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0H9V9'/></svg>");
    }
}
