package org.undersigned.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Emblems;
import org.undersigned.roster.Evidence;
import org.undersigned.roster.SignOn;
import org.undersigned.ui.desk.Notice;
import org.undersigned.ui.table.ListDesk;
import org.undersigned.ui.table.Row;
import org.undersigned.workflow.desk.Entry;
import org.undersigned.workflow.desk.Event;
import org.undersigned.workflow.desk.LineSheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
        assertThat(model.attachEvidence()).isTrue();

        Evidence evidence = sheet().evidence().getFirst().value();
        assertThat(evidence.name()).isEqualTo("Yes.eml");
        Path copy = folder.resolve("copy.eml");
        desk.outside.answers.add(copy);
        model.evidence().save(evidence);
        assertThat(copy).hasContent("Subject: yes\n");
        assertThat(desk.outside.suggested).containsExactly("Yes.eml");
        assertThat(desk.outside.shown).containsExactly(copy);
    }

    @Test
    void keepsWhatIsDroppedOnALineAsItsEvidence() throws IOException {
        Path mail =
                ListDesk.write(
                        folder,
                        "Yes.eml",
                        "From: ada@example.org\nDate: Tue, 04 Mar 2031 23:30:00 -0500\n\nYes.\n");
        Path scan = ListDesk.write(folder, "Page 1.PNG", "any bytes");
        model.openProperty().set(false);
        model.drop(row(1), List.of(mail, scan));

        assertThat(desk.notices)
                .containsExactly(new Notice.Done("2 files are kept as evidence for Éloïse Ñandú"));
        select(1);
        model.openProperty().set(true);
        assertThat(sheet().evidence())
                .extracting(it -> it.value().name(), it -> it.value().dated())
                .containsExactly(tuple("Yes.eml", "2031-03-05"), tuple("Page 1.PNG", ""));
        assertThat(line(1).signatory().emblems()).isEqualTo(Emblems.NONE);
        desk.model.undo();
        assertThat(sheet().evidence()).as("both came in one step").isEmpty();
    }

    @Test
    void correctsTheDateOfEvidenceAndTakesItAway() {
        select(0);
        model.evidence()
                .keep(row(0).entry(), List.of(ListDesk.write(folder, "Form.pdf", "a form")));
        model.evidence().date(row(0).entry(), sheet().evidence().getFirst(), "2031-03-01");
        assertThat(sheet().evidence().getFirst().value().dated()).isEqualTo("2031-03-01");
        model.evidence().date(row(0).entry(), sheet().evidence().getFirst(), "");
        assertThat(sheet().evidence().getFirst().value().dated()).isEmpty();
        desk.model.undo();
        assertThat(sheet().evidence().getFirst().value().dated()).isEqualTo("2031-03-01");

        model.evidence().remove(row(0).entry(), sheet().evidence().getFirst());
        assertThat(sheet().evidence()).isEmpty();
        desk.model.undo();
        assertThat(sheet().evidence().getFirst().value().dated()).isEqualTo("2031-03-01");
    }

    @Test
    void looksAtACopyThatNobodyElseCanRead() throws IOException {
        select(0);
        model.evidence()
                .keep(row(0).entry(), List.of(ListDesk.write(folder, "Form.pdf", "a form")));
        model.evidence().look(sheet().evidence().getFirst().value());

        Path copy = desk.outside.shown.getFirst();
        assertThat(copy).hasFileName("Form.pdf").hasContent("a form");
        assertThat(copy.startsWith(folder)).isFalse();
        assertThat(Files.getPosixFilePermissions(copy))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void saysWhyAFileCannotBeKeptAlsoWhileThePanelIsClosed() {
        select(0);
        model.openProperty().set(false);
        model.drop(row(0), List.of(folder.resolve("gone.eml")));

        assertThat(desk.notices)
                .hasOnlyElementsOfType(Notice.Trouble.class)
                .extracting(it -> ((Notice.Trouble) it).problem().key())
                .containsExactly("workflow.exhibitUnreadable");
    }

    @Test
    void asksForOneLineToAttachEvidenceTo() {
        select(0, 1);
        desk.outside.answers.add(folder.resolve("never.eml"));
        roster.attachEvidence();

        assertThat(desk.outside.answers).hasSize(1);
        assertThat(desk.notices).hasOnlyElementsOfType(Notice.Told.class).hasSize(1);
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
        model.evidence().keep(before, List.of(drawing()));
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
