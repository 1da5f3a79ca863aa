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

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Cells from a spreadsheet go into cells.
class PastingTest {

    private static final String LIST =
            """
            name,organization,title,status
            Ada Thorne,Pond,,
            Bo Birch,Lake,Clerk,pending
            Cy Cedar,Mere,,
            """;

    @TempDir private Path folder;
    private ListDesk desk;
    private GridModel<SignOn> grid;

    @BeforeEach
    void open() {
        desk = ListDesk.of(folder, ListDesk.write(folder, "roster.csv", LIST));
        RosterViewModel model =
                new RosterViewModel(
                        desk.letter(),
                        desk.around(),
                        desk.pasted::add,
                        () -> desk.pasted.add("import"));
        model.showingProperty().set(true);
        grid = model.grid();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void fillSeveralColumnsFromOneCellOnAsOneStep() {
        assertThat(fill("Bo Birch", "title", "Chair\tPond, too\n\"Head,\nSeeds\"\tMeres\n"))
                .isEmpty();

        assertThat(titles()).containsExactly("", "Chair", "Head, Seeds");
        assertThat(organizations()).containsExactly("Pond", "Pond, too", "Meres");
        desk.model.undo();
        assertThat(titles()).containsExactly("", "Clerk", "");
        assertThat(organizations()).containsExactly("Pond", "Lake", "Mere");
        assertThat(desk.model.undoProperty().get().key()).startsWith("step.import");
    }

    @Test
    void makeLinesOfTheRowsBehindTheLast() {
        assertThat(fill("Cy Cedar", "name", "Cy\tGuide\tMere\nDi Dune\t\tDunes\nEm Elm\tClerk\t"))
                .isEmpty();

        assertThat(organizations()).containsExactly("Pond", "Lake", "Mere", "Dunes", "");
        assertThat(titles()).containsExactly("", "Clerk", "Guide", "", "Clerk");
        desk.model.undo();
        assertThat(organizations()).containsExactly("Pond", "Lake", "Mere");
    }

    @Test
    void changeNothingIfOneOfThemCannotStandThere() {
        assertThat(fill("Ada Thorne", "status", "pending\nperhaps next week?\n"))
                .hasValueSatisfying(it -> assertThat(it).contains("perhaps next week?"));
        assertThat(fill("Cy Cedar", "title", "Guide\nClerk"))
                .hasValueSatisfying(it -> assertThat(it).contains("no name"));

        assertThat(titles()).containsExactly("", "Clerk", "");
        assertThat(desk.model.undoProperty().get().key()).startsWith("step.import");
    }

    @Test
    void haveNoPlaceBeyondTheLastColumnOrWhereNothingIsTyped() {
        assertThat(fill("Ada Thorne", "title", "a\tb\tc"))
                .contains("There are 3 columns on the clipboard, and from “Title” on only 2 here.");
        assertThat(fill("Ada Thorne", "place", "1\tPond"))
                .contains("Nothing can be pasted into “#”: begin with another column.");
    }

    @Test
    void fillAllLinesThatAreSelectedWithOneRow() {
        grid.select(List.of(row("Ada Thorne"), row("Cy Cedar")));

        assertThat(fill("Ada Thorne", "title", "Guide\n")).isEmpty();

        assertThat(titles()).containsExactly("Guide", "Clerk", "Guide");
    }

    private Optional<String> fill(String listed, String column, String clipboard) {
        List<Column<SignOn>> seen =
                column.equals("place")
                        ? columns("place", "printed")
                        : columns("status", "name", "title", "organization");
        return grid.filling(seen, desk.messages)
                .orElseThrow()
                .fill(row(listed), columns(column).getFirst(), clipboard);
    }

    private List<Column<SignOn>> columns(String... keys) {
        return Arrays.stream(keys)
                .map(key ->
                        grid.columns().stream()
                                .filter(it -> it.key().equals(key))
                                .findFirst()
                                .orElseThrow())
                .toList();
    }

    private Row<SignOn> row(String name) {
        return grid.rows().stream()
                .filter(it -> it.value().signatory().printed().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> titles() {
        return grid.rows().stream().map(it -> it.value().signatory().printed().title()).toList();
    }

    private List<String> organizations() {
        return grid.rows().stream()
                .map(it -> it.value().signatory().printed().organization())
                .toList();
    }
}
