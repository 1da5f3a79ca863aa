package org.undersigned.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.roster.SignOn;
import org.undersigned.ui.table.Column;
import org.undersigned.ui.table.GridModel;
import org.undersigned.ui.table.ListDesk;
import org.undersigned.ui.table.Row;
import org.undersigned.ui.table.Sorting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class RosterViewModelTest {

    private static final String LIST =
            """
            name,organization,capacity,state,country,status,email
            Ada Thorne,The Alder Falls Civic League,,EX,US,,ada@example.org
            Éloïse Ñandú,,,California,FR,pending,
            ,Łódź Walkers,,CA,PL,,
            Bo Birch,Cedar Garden,individual,,US,declined,
            """;

    @TempDir private Path folder;
    private ListDesk desk;
    private RosterViewModel model;
    private GridModel<SignOn> grid;

    @BeforeEach
    void open() {
        desk = ListDesk.of(folder, ListDesk.write(folder, "roster.csv", LIST));
        model = model(desk);
        grid = model.grid();
    }

    private static RosterViewModel model(ListDesk desk) {
        RosterViewModel made =
                new RosterViewModel(
                        desk.letter(),
                        desk.around(),
                        desk.pasted::add,
                        () -> desk.pasted.add("import"));
        made.showingProperty().set(true);
        return made;
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Column<SignOn> column(String key) {
        return grid.columns().stream().filter(it -> it.key().equals(key)).findFirst().orElseThrow();
    }

    private Row<SignOn> row(String listed) {
        return grid.rows().stream()
                .filter(it -> it.value().signatory().listedName().equals(listed))
                .findFirst()
                .orElseThrow();
    }

    private List<String> shown() {
        return grid.shown().stream().map(it -> it.value().signatory().listedName()).toList();
    }

    private String cell(Row<SignOn> row, String column) {
        return column(column).text().apply(row.entry());
    }

    @Test
    void countsWhoHasSigned() {
        assertThat(model.countsProperty().get()).isEqualTo("2 signed · 1 not signing");
    }

    @Test
    void findsWhateverIsShownWithoutRegardToCaseAndAccents() {
        grid.filterProperty().set("eloise NANDU");
        assertThat(shown()).containsExactly("Éloïse Ñandú");

        grid.filterProperty().set("lodz");
        assertThat(shown()).containsExactly("Łódź Walkers");

        grid.filterProperty().set("declin");
        assertThat(shown()).containsExactly("Bo Birch");
    }

    @Test
    void namesPicturesInColumnsThatOneAsksForAndCannotEdit() throws IOException {
        desk.close();
        ListDesk.write(
                folder,
                "league.svg",
                "<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0H9V9'/></svg>");
        Path own = Files.createDirectory(folder.resolve("own"));
        desk =
                ListDesk.of(
                        own,
                        ListDesk.write(
                                folder,
                                "logos.csv",
                                "organization,logo\nCivic League,league.svg\n"));
        model = model(desk);
        grid = model.grid();

        assertThat(cell(row("Civic League"), "logo")).isEqualTo("league.svg");
        assertThat(cell(row("Civic League"), "signature")).isEmpty();
        for (String key : List.of("signature", "logo")) {
            assertThat(column(key).isEditable()).isFalse();
            assertThat(column(key).is(Column.Trait.HIDDEN)).isTrue();
        }
    }

    @Test
    void looksInPrivateColumnsOnlyWhileTheyAreShown() {
        grid.filterProperty().set("ada@");
        assertThat(shown()).isEmpty();

        grid.visibleProperty(column("email")).set(true);
        assertThat(shown()).containsExactly("The Alder Falls Civic League");
    }

    @Test
    void choosesByValueAndKnowsStatesByAnyOfTheirNames() {
        var states = grid.facets().getLast();
        states.chosen().add("CA");
        assertThat(shown()).containsExactly("Éloïse Ñandú", "Łódź Walkers");

        grid.facets().getFirst().chosen().add("confirmed");
        assertThat(shown()).containsExactly("Łódź Walkers");

        grid.clearFilter();
        assertThat(shown()).hasSize(4);
    }

    @Test
    void knowsThePrintedOrderAndWhy() {
        assertThat(cell(row("The Alder Falls Civic League"), "place")).isEqualTo("1");
        assertThat(cell(row("Łódź Walkers"), "place")).isEqualTo("2");
        assertThat(cell(row("Bo Birch"), "place")).isEmpty();
        assertThat(model.reason(row("The Alder Falls Civic League"), column("place")))
                .hasValueSatisfying(it -> assertThat(it).contains("The"));
    }

    @Test
    void knowsThePrintedOrderAfterEachChange() {
        grid.edit(row("Łódź Walkers"), column("printed"), "Aalto Walkers");
        assertThat(cell(row("Aalto Walkers"), "place")).isEqualTo("1");

        desk.model.undo();
        assertThat(cell(row("Łódź Walkers"), "place")).isEqualTo("2");
    }

    @Test
    void sortsForTheEyeAlone() {
        grid.sort(new Sorting<>(List.of(new Sorting.Key<>(column("place"), true))));

        assertThat(shown()).startsWith("Łódź Walkers", "The Alder Falls Civic League").hasSize(4);
        assertThat(desk.letter().signatories().getFirst().value().signatory().listedName())
                .isEqualTo("The Alder Falls Civic League");
        assertThat(desk.model.undoProperty().get().key()).startsWith("step.import");
    }

    @Test
    void editsALineInOneStepAndInItsPlace() {
        Row<SignOn> walkers = row("Łódź Walkers");
        grid.filterProperty().set("walkers");

        assertThat(grid.edit(walkers, column("printed"), "Łódź Strollers")).isEmpty();

        assertThat(walkers.value().signatory().printed().organization())
                .isEqualTo("Łódź Strollers");
        assertThat(shown()).containsExactly("Łódź Strollers");
        desk.model.undo();
        assertThat(walkers.value().signatory().printed().organization()).isEqualTo("Łódź Walkers");
    }

    @Test
    void editsThePersonWhereAPersonIsListed() {
        grid.edit(row("Bo Birch"), column("printed"), "Bo Beech");

        assertThat(row("Bo Beech").value().signatory().printed().organization())
                .isEqualTo("Cedar Garden");
    }

    @Test
    void readsWhatIsTypedAsTheImportDoes() {
        Row<SignOn> walkers = row("Łódź Walkers");

        grid.edit(walkers, column("country"), "Deutschland");
        grid.edit(walkers, column("tier"), "statewide");

        assertThat(cell(walkers, "country")).isEqualTo("DE");
        assertThat(cell(walkers, "tier")).isEqualTo("state");
    }

    @Test
    void refusesALineWithoutAnyNameAndSaysWhy() {
        assertThat(grid.edit(row("Łódź Walkers"), column("organization"), " "))
                .hasValueSatisfying(it -> assertThat(it).contains("no name").endsWith("."));
        assertThat(row("Łódź Walkers")).isNotNull();
        assertThat(model.add(" ", "")).isPresent();
        assertThat(grid.rows()).hasSize(4);
    }

    @Test
    void doesNothingWhereNothingIsChanged() {
        grid.edit(row("Bo Birch"), column("name"), "Bo Birch");

        assertThat(desk.model.undoProperty().get().key()).startsWith("step.import");
    }

    @Test
    void givesOneStatusToAllThatAreSelectedInOneStep() {
        grid.select(List.of(row("Bo Birch"), row("Éloïse Ñandú")));
        grid.editSelected(column("status"), "confirmed");

        assertThat(model.countsProperty().get()).isEqualTo("4 signed");
        desk.model.undo();
        assertThat(model.countsProperty().get()).startsWith("2 signed");
    }

    @Test
    void leavesOutThoseWhoCannotHaveIt() {
        grid.select(List.of(row("Łódź Walkers"), row("The Alder Falls Civic League")));
        grid.editSelected(column("capacity"), "individual");

        assertThat(row("Łódź Walkers")).isNotNull();
        assertThat(row("Ada Thorne")).isNotNull();
    }

    @Test
    void takesAwayWhatIsSelectedAndBringsItBack() {
        grid.select(List.of(row("Bo Birch"), row("Éloïse Ñandú")));
        Row<SignOn> walkers = row("Łódź Walkers");
        grid.removeSelected();

        assertThat(grid.rows()).hasSize(2);
        desk.model.undo();
        assertThat(grid.rows()).hasSize(4).contains(walkers);
    }

    @Test
    void showsWhoIsAddedEvenIfTheFilterWouldNot() {
        grid.filterProperty().set("walkers");

        assertThat(model.add("", "Birch Lake Friends")).isEmpty();

        assertThat(shown()).hasSize(5).endsWith("Birch Lake Friends");
        assertThat(grid.filterProperty().get()).isEmpty();
    }

    @Test
    void handsRowsOnAndSetsASingleCell() {
        assertThat(grid.paste(row("Bo Birch"), column("section"), "Gardens\n")).isEmpty();
        grid.paste(row("Bo Birch"), column("section"), "Name\tOrganization\nJo\tOaks");

        assertThat(cell(row("Bo Birch"), "section")).isEqualTo("Gardens");
        assertThat(desk.pasted).containsExactly("Name\tOrganization\nJo\tOaks");
    }

    @Test
    void copiesWithoutFormulas() {
        grid.edit(row("Bo Birch"), column("section"), "=1+1");
        grid.select(List.of(row("Bo Birch")));

        assertThat(grid.copied(List.of(column("name"), column("section"))))
                .isEqualTo("Name\tSection\nBo Birch\t'=1+1\n");
    }

    @Test
    void changesNothingThatCanOnlyBeRead() {
        Path other = folder.resolve("other");
        other.toFile().mkdir();
        try (ListDesk closed =
                ListDesk.readOnly(other, ListDesk.write(other, "roster.csv", LIST))) {
            RosterViewModel reading = model(closed);
            List<Row<SignOn>> rows = new ArrayList<>(reading.grid().rows());
            reading.grid().select(rows);
            reading.grid().removeSelected();
            reading.grid().editSelected(column("status"), "confirmed");
            reading.grid().edit(rows.getFirst(), column("name"), "Somebody else");
            reading.grid().paste(rows.getFirst(), column("name"), "a\tb\nc\td");

            assertThat(reading.grid().isEditable()).isFalse();
            assertThat(closed.letter().signatories()).hasSize(4);
            assertThat(rows.getFirst().value().signatory().printed().name())
                    .isEqualTo("Ada Thorne");
            assertThat(closed.pasted).isEmpty();
            assertThat(closed.notices).hasSizeLessThan(2);
        }
    }
}
