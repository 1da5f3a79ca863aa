package org.undersigned.ui.recipients;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.letter.intake.Recipients.Addressed;
import org.undersigned.ui.table.Column;
import org.undersigned.ui.table.GridModel;
import org.undersigned.ui.table.ListDesk;
import org.undersigned.ui.table.Row;

import java.nio.file.Path;
import java.util.List;

class RecipientsViewModelTest {

    private static final String LIST =
            """
            name,title,organization,address,salutation,state,district,bench count
            Jane Roe,Chair,Committee on Benches,"1 Elm St; Alder Falls, EX 00001",Chair Roe,EX,3,12
            Bo Poe,,Committee on Benches,,Representative Poe,CA,,7
            """;

    @TempDir private Path folder;
    private ListDesk desk;
    private RecipientsViewModel model;
    private GridModel<Addressed> grid;

    @BeforeEach
    void open() {
        desk = ListDesk.of(folder, ListDesk.write(folder, "people.csv", LIST));
        model =
                new RecipientsViewModel(
                        desk.letter(), desk.tasks, desk.messages, desk.pasted::add, () -> {});
        grid = model.grid();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Column<Addressed> column(String key) {
        return grid.columns().stream().filter(it -> it.key().equals(key)).findFirst().orElseThrow();
    }

    private Row<Addressed> row(int index) {
        return grid.rows().get(index);
    }

    @Test
    void hasAColumnForWhateverTheListHas() {
        assertThat(grid.columns())
                .extracting(Column::key)
                .containsExactly(
                        "name",
                        "title",
                        "organization",
                        "address",
                        "salutation",
                        "state",
                        "district",
                        "file_name",
                        "bench_count");
        assertThat(model.countsProperty().get()).isEqualTo("2 copies");
    }

    @Test
    void editsThoseColumnsToo() {
        grid.edit(row(1), column("bench_count"), "8");

        assertThat(row(1).value().recipient().fields()).containsEntry("bench_count", "8");
    }

    @Test
    void editsAddressesInLines() {
        assertThat(column("address").typed().apply(row(0).entry()))
                .isEqualTo("1 Elm St\nAlder Falls, EX 00001");

        grid.edit(row(0), column("address"), "2 Elm St\nAlder Falls");

        assertThat(row(0).value().recipient().address()).containsExactly("2 Elm St", "Alder Falls");
        assertThat(column("address").text().apply(row(0).entry()))
                .isEqualTo("2 Elm St, Alder Falls");
    }

    @Test
    void keepsFileNamesApart() {
        grid.edit(row(1), column("file_name"), row(0).value().fileName().value());

        assertThat(row(1).value().fileName()).isNotEqualTo(row(0).value().fileName());
    }

    @Test
    void showsTheCopyOfWhoIsSelected() {
        grid.select(List.of(row(1)));
        assertThat(desk.letter().proof().recipientProperty().get()).isEqualTo(1);

        grid.select(List.of(row(0)));
        assertThat(desk.letter().proof().recipientProperty().get()).isZero();
    }

    @Test
    void followsWhoIsSelectedWhenOthersGo() {
        Row<Addressed> poe = row(1);
        grid.select(List.of(poe));
        desk.letter().copies().remove(List.of(row(0).entry()));

        assertThat(desk.letter().proof().recipientProperty().get()).isZero();
    }

    @Test
    void addsOnlyWhoHasAName() {
        assertThat(model.add(" ", " ")).isPresent();
        assertThat(model.add("", "Office of Shade")).isEmpty();

        assertThat(grid.rows()).hasSize(3);
        assertThat(row(2).value().recipient().fields())
                .containsEntry("organization", "Office of Shade");
        assertThat(row(2).value().fileName().value()).isNotEmpty();
    }

    @Test
    void refusesToTakeTheLastNameAway() {
        grid.edit(row(1), column("organization"), "");

        assertThat(grid.edit(row(1), column("name"), "")).isPresent();
    }

    @Test
    void saysWhomTheLetterAddressesJointly() {
        var joint = model.jointProperty();
        assertThat(joint.getValue()).isEqualTo("Addressed to nobody jointly");

        desk.letter().address(List.of(row(0).value().recipient(), row(1).value().recipient()));

        assertThat(joint.getValue()).isEqualTo("Jointly to Jane Roe, Bo Poe");
    }
}
