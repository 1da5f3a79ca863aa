package org.undersigned.ui.shell;

import javafx.scene.layout.Region;

/// Darkens what cannot be reached now, behind what can.
final class Scrim extends Region {

    Scrim() {
        getStyleClass().add("scrim");
        setMouseTransparent(true);
    }
}
