package org.undersigned.ui.table;

import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// What lies over the table: an editor that is higher than a row, and why something was refused.
final class Overlay extends Pane {

    private static final double LINES_HEIGHT = 104;
    private static final double LINES_WIDTH = 300;
    private static final double SENTENCE_WIDTH = 360;

    private final Label refusal = new Label();

    Overlay() {
        setPickOnBounds(false);
        setMouseTransparent(false);
        refusal.setId("refusal");
        refusal.getStyleClass().add("refusal");
        refusal.setWrapText(true);
        refusal.setMaxWidth(SENTENCE_WIDTH);
        refusal.setVisible(false);
        getChildren().add(refusal);
    }

    /// Puts an editor over a cell.
    void put(TextArea editor, Region cell) {
        Bounds place = placeOf(cell);
        double height = Math.min(LINES_HEIGHT, getHeight());
        editor.setPrefSize(Math.max(LINES_WIDTH, place.getWidth()), height);
        editor.relocate(
                Math.clamp(place.getMinX(), 0, Math.max(0, getWidth() - editor.getPrefWidth())),
                Math.clamp(place.getMinY(), 0, Math.max(0, getHeight() - height)));
        getChildren().addFirst(editor);
    }

    /// Says below a cell why something was refused.
    void refuse(String sentence, Region cell) {
        Bounds place = placeOf(cell);
        refusal.setText(sentence);
        double width = Math.min(SENTENCE_WIDTH, refusal.prefWidth(-1));
        double height = refusal.prefHeight(width);
        boolean below = place.getMaxY() + height <= getHeight();
        refusal.relocate(
                Math.clamp(place.getMinX(), 0, Math.max(0, getWidth() - width)),
                below ? place.getMaxY() + 2 : Math.max(0, place.getMinY() - height - 2));
        refusal.setVisible(true);
        refusal.toFront();
    }

    void hideRefusal() {
        refusal.setVisible(false);
    }

    void clear() {
        getChildren().removeIf(it -> it instanceof TextArea);
        hideRefusal();
    }

    private Bounds placeOf(Region cell) {
        return sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
    }
}
