package org.undersigned.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.undersigned.ui.Darkroom;

class RoomTest {

    private final TableView<String> table = new TableView<>();
    private final TableColumn<String, String> name = new TableColumn<>("Name");
    private final TableColumn<String, String> state = new TableColumn<>("State");

    @BeforeAll
    static void open() {
        Darkroom.open();
    }

    private double nameAt(double width) {
        return Darkroom.within(() -> {
            state.setPrefWidth(100);
            table.getColumns().add(name);
            table.getColumns().add(state);
            Room<String> room = new Room<>(table);
            room.giveTo(name, 240);
            room.leaveTo(state);
            table.resize(width, 300);
            return name.getWidth();
        });
    }

    @Test
    void theNameHasWhatTheOthersLeave() {
        assertThat(nameAt(1000)).isEqualTo(888);
    }

    @Test
    void theNameKeepsItsOwnWhereNothingIsLeft() {
        assertThat(nameAt(200)).isEqualTo(240);
    }

    @Test
    void aHiddenColumnLeavesItsRoom() {
        nameAt(1000);
        Darkroom.run(() -> state.setVisible(false));
        assertThat(name.getWidth()).isEqualTo(988);
    }

    @Test
    void aWiderColumnTakesItsRoom() {
        nameAt(1000);
        Darkroom.run(() -> state.setPrefWidth(300));
        assertThat(name.getWidth()).isEqualTo(688);
    }
}
