package org.undersigned.ui.roster;

import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.undersigned.roster.Emblems;
import org.undersigned.roster.SignatoryField;
import org.undersigned.ui.Messages;
import org.undersigned.ui.preview.Painting;

import java.nio.IntBuffer;
import java.util.List;

/// The signature and the logo of a line: what they look like, and others in their place. A picture
/// can be dropped on each.
final class PictureSection {

    private final LineModel model;
    private final Subject.One one;
    private final Messages messages;

    PictureSection(LineModel model, Subject.One one, Messages messages) {
        this.model = model;
        this.one = one;
        this.messages = messages;
    }

    Section section() {
        Section section = new Section(messages.text("line.pictures"));
        for (Emblems.Kind kind : Emblems.Kind.values()) {
            section.add(part(kind));
        }
        return section;
    }

    private VBox part(Emblems.Kind kind) {
        String word = SignatoryField.word(kind);
        String name = one.line().value().signatory().emblems().of(kind);
        Section part = new Section(messages.text("word.field." + word));
        part.getStyleClass().setAll("line-picture");
        part.setId("line-" + word);
        LineFacts known = one.known();
        Painting painting = known == null ? null : known.pictures().get(kind);
        if (painting != null) {
            ImageView view = new ImageView(image(painting));
            view.setAccessibleText(name);
            part.add(view);
        }
        part.say(name.isEmpty() ? messages.text("line.pictures.none") : name, "line-muted");
        if (model.isEditable()) {
            part.add(buttons(kind, word, name));
            part.setOnDragOver(this::over);
            part.setOnDragDropped(drag -> dropped(drag, kind));
        }
        return part;
    }

    private FlowPane buttons(Emblems.Kind kind, String word, String name) {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("line-buttons");
        buttons.getChildren()
                .add(
                        Section.button(
                                "choose-" + word,
                                messages.text("line.pictures.choose"),
                                Feather.IMAGE,
                                () -> model.choosePicture(kind)));
        if (!name.isEmpty()) {
            buttons.getChildren()
                    .add(
                            Section.button(
                                    "bare-" + word,
                                    messages.text("line.pictures.remove"),
                                    Feather.TRASH_2,
                                    () -> model.bare(kind)));
        }
        return buttons;
    }

    private void over(DragEvent drag) {
        if (PictureFiles.areAll(drag)) {
            drag.acceptTransferModes(TransferMode.COPY);
            drag.consume();
        }
    }

    private void dropped(DragEvent drag, Emblems.Kind kind) {
        if (PictureFiles.areAll(drag)) {
            model.bring(
                    List.of(one.line()), kind, drag.getDragboard().getFiles().getFirst().toPath());
            drag.setDropCompleted(true);
            drag.consume();
        }
    }

    private static WritableImage image(Painting painting) {
        return new WritableImage(
                new PixelBuffer<>(
                        painting.width(),
                        painting.height(),
                        IntBuffer.wrap(painting.pixels()),
                        PixelFormat.getIntArgbPreInstance()));
    }
}
