package org.undersigned.ui.directory;

import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.undersigned.ui.Messages;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.ui.duplicates.DuplicatesLink;
import org.undersigned.ui.duplicates.DuplicatesView;
import org.undersigned.ui.table.GridView;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Shows the directory: everybody in it, beside it the one who is selected, and in its place those
/// who are in it twice.
public final class DirectoryView extends StackPane {

    private final BorderPane all = new BorderPane();

    /// The directory of a workspace.
    public static DirectoryView of(DeskModel desk, Tasks tasks, Messages messages) {
        return new DirectoryView(new DirectoryViewModel(desk, tasks, messages), desk, messages);
    }

    DirectoryView(DirectoryViewModel model, DeskModel desk, Messages messages) {
        setId("directory");
        getStyleClass().add("directory");
        getStylesheets()
                .add(
                        Objects.requireNonNull(DirectoryView.class.getResource("directory.css"))
                                .toExternalForm());
        GridView.Setting<Line> setting =
                new GridView.Setting<>(
                        "grid.directory.",
                        model.countsProperty(),
                        List.of(messages.text("word.field.name")),
                        it -> model.add(it.getFirst()),
                        () -> DirectoryViewModel.enroll(desk),
                        (_, _) -> Optional.empty());
        DuplicatesView twice =
                new DuplicatesView(
                        model.twice(),
                        "duplicates.directory.",
                        messages,
                        () -> getChildren().setAll(all));
        all.setTop(
                new VBox(
                        new DuplicatesLink(
                                model.twice(), messages, () -> getChildren().setAll(twice)),
                        new MergeBar(model, messages)));
        all.setCenter(new GridView<>(model.grid(), setting, messages));
        all.setRight(new PartyPane(model, messages));
        getChildren().setAll(all);
        sceneProperty().subscribe(scene -> model.showingProperty().set(scene != null));
    }
}
