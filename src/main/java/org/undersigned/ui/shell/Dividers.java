package org.undersigned.ui.shell;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;

/// Where the dividers between the panes stand, as parts of the window's width, from 0 to 1; 0 until
/// there is a place for one.
///
/// @param letters the one beside the letters
/// @param page the one beside the page
public record Dividers(DoubleProperty letters, DoubleProperty page) {

    public Dividers() {
        this(new SimpleDoubleProperty(), new SimpleDoubleProperty());
    }
}
