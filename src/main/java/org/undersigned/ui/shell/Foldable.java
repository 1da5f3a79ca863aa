package org.undersigned.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableDoubleValue;

/// A part of the window that is folded away where there is no room for it, and wherever one likes.
///
/// In a wide window it is there until one folds it; in a narrow one it is folded until one wants
/// it. What was wished in one is not forgotten in the other.
final class Foldable {

    private final BooleanProperty wide = new SimpleBooleanProperty(true);
    private final BooleanProperty narrow = new SimpleBooleanProperty(false);
    private final ObservableBooleanValue isWide;
    private final ObservableBooleanValue open;

    /// @param width of the window
    /// @param least in a window as wide as this there is room for it
    Foldable(ObservableDoubleValue width, double least) {
        this.isWide = Bindings.greaterThanOrEqual(width, least);
        this.open = Bindings.when(isWide).then(wide).otherwise(narrow);
    }

    /// Whether it is there.
    ObservableBooleanValue open() {
        return open;
    }

    /// Folds it, or unfolds it.
    void toggle() {
        BooleanProperty wish = isWide.get() ? wide : narrow;
        wish.set(!wish.get());
    }
}
