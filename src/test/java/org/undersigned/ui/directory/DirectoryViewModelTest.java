package org.undersigned.ui.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.roster.Status;
import org.undersigned.roster.directory.Alias;
import org.undersigned.roster.directory.Kinship;
import org.undersigned.roster.directory.PartyField;
import org.undersigned.ui.table.Column;
import org.undersigned.ui.table.ListDesk;
import org.undersigned.ui.table.Row;
import org.undersigned.workflow.desk.PartySheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

class DirectoryViewModelTest {

    private static final String LIST =
            """
            name,organization,capacity,state,status,email
            ,Lake Trust,organization,CO,confirmed,
            ,Lake Trust Fund,organization,CO,pending,
            Jane Roe,,individual,UT,confirmed,roe@lake.example
            """;

    @TempDir Path folder;
    private ListDesk desk;
    private DirectoryViewModel model;

    @BeforeEach
    void open() {
        desk = ListDesk.of(folder, ListDesk.write(folder, "list.csv", LIST));
        model = new DirectoryViewModel(desk.model, desk.tasks, desk.messages);
        model.showingProperty().set(true);
    }

    @AfterEach
    void close() {
        desk.close();
        assertThat(desk.notices).isEmpty();
    }

    @Test
    void takesEveryoneOnALetterIntoTheDirectoryInOneStep() {
        assertThat(model.grid().rows()).isEmpty();

        DirectoryViewModel.enroll(desk.model);

        assertThat(names()).containsExactly("Jane Roe", "Lake Trust", "Lake Trust Fund");
        assertThat(model.grid().rows()).allMatch(it -> it.value().letters() == 1);
        desk.model.undo();
        assertThat(names()).isEmpty();
    }

    @Test
    void showsAllThatIsKnownOfTheOneThatIsSelected() {
        DirectoryViewModel.enroll(desk.model);
        select("Jane Roe");

        assertThat(sheet().party().value().reach().email()).isEqualTo("roe@lake.example");
        assertThat(sheet().signed())
                .singleElement()
                .satisfies(it -> assertThat(it.name()).isEqualTo("Benches"));
        select("Jane Roe", "Lake Trust");
        assertThat(model.sheetProperty().get()).isNull();
    }

    @Test
    void makesOneOfTwoUnderTheNameThatIsChosen() {
        DirectoryViewModel.enroll(desk.model);
        select("Lake Trust", "Lake Trust Fund");
        model.merge(true);

        assertThat(names()).containsExactly("Jane Roe", "Lake Trust Fund");
        select("Lake Trust Fund");
        assertThat(sheet().aliases()).extracting(Alias::name).contains("Lake Trust");
        assertThat(sheet().signed()).hasSize(2);
        desk.model.undo();
        assertThat(names()).hasSize(3);
    }

    @Test
    void givesNamesAndTakesThemAway() {
        DirectoryViewModel.enroll(desk.model);
        select("Lake Trust");
        model.run(it -> it.directory().name(sheet().party(), "Friends of Water"));
        Alias alias = sheet().aliases().getLast();
        assertThat(alias.name()).isEqualTo("Friends of Water");

        model.run(it -> it.directory().unname(sheet().party(), alias));

        assertThat(sheet().aliases()).extracting(Alias::name).containsExactly("Lake Trust");
        desk.model.undo();
        assertThat(sheet().aliases()).hasSize(2);
    }

    @Test
    void findsWhomSomebodyBelongsToWhileOneTypes() {
        DirectoryViewModel.enroll(desk.model);
        select("Lake Trust Fund");
        var found = model.find("lake", sheet().party().id());
        assertThat(found).extracting(it -> it.value().name()).containsExactly("Lake Trust");

        model.run(it ->
                it.directory().relate(sheet().party(), Kinship.Kind.FOUNDATION, found.getFirst()));

        assertThat(sheet().kinships())
                .extracting(Kinship::kind)
                .containsExactly(Kinship.Kind.FOUNDATION);
        assertThat(model.name(sheet().kinships().getFirst().to())).isEqualTo("Lake Trust");
    }

    @Test
    void putsSomebodyOnALetter() {
        DirectoryViewModel.enroll(desk.model);
        desk.letter().roster().remove(desk.letter().signatories());
        select("Jane Roe");
        model.ask(desk.letter().id());

        assertThat(desk.letter().signatories())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.value().signatory().printed().name()).isEqualTo("Jane Roe");
                    assertThat(it.value().signatory().standing().status())
                            .isEqualTo(Status.PENDING);
                    assertThat(it.value().confidential().email()).isEqualTo("roe@lake.example");
                });
        assertThat(sheet().signed()).hasSize(1);
    }

    @Test
    void addsWhoIsTypedOrPasted() {
        assertThat(model.add(" ")).isPresent();
        assertThat(model.add("Pond Society")).isEmpty();
        model.grid().paste(null, null, "Birch League\tEX\nElm League\tEX\n");

        assertThat(names()).containsExactly("Birch League", "Elm League", "Pond Society");
        desk.model.undo();
        assertThat(names()).containsExactly("Pond Society");
    }

    @Test
    void correctsAFieldInTheTable() {
        DirectoryViewModel.enroll(desk.model);
        Row<Line> trust = row("Lake Trust");
        assertThat(model.grid().edit(trust, column(PartyField.NAME), " ")).isPresent();
        assertThat(model.grid().edit(trust, column(PartyField.ACRONYM), "LT")).isEmpty();

        assertThat(row("Lake Trust").value().party().profile().acronym()).isEqualTo("LT");
    }

    @Test
    void findsWhoIsInItTwice() {
        model.add("Pond Society");
        model.add("The Pond Society, Inc.");
        model.twice().showingProperty().set(true);

        assertThat(model.twice().likelyProperty().get()).isEqualTo(1);
    }

    private List<String> names() {
        return model.grid().rows().stream().map(it -> it.value().party().name()).toList();
    }

    private void select(String... names) {
        model.grid()
                .select(
                        model.grid().rows().stream()
                                .filter(it -> List.of(names).contains(it.value().party().name()))
                                .toList());
    }

    private Row<Line> row(String name) {
        return model.grid().rows().stream()
                .filter(it -> it.value().party().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Column<Line> column(PartyField field) {
        return model.grid().columns().stream()
                .filter(it -> it.key().equals(field.word()))
                .findFirst()
                .orElseThrow();
    }

    private PartySheet sheet() {
        return Objects.requireNonNull(model.sheetProperty().get());
    }
}
