package org.undersigned.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;

import org.junit.jupiter.api.Test;

class FoldableTest {

    private final DoubleProperty width = new SimpleDoubleProperty(1280);
    private final Foldable part = new Foldable(width, 1100);

    @Test
    void isFoldedWhereThereIsNoRoom() {
        assertThat(part.open().get()).isTrue();

        width.set(1099);

        assertThat(part.open().get()).isFalse();
    }

    @Test
    void comesBackWhereItIsWanted() {
        width.set(800);

        part.toggle();

        assertThat(part.open().get()).isTrue();
    }

    @Test
    void forgetsNoWishInAWindowOfAnotherWidth() {
        part.toggle();
        width.set(800);
        part.toggle();
        width.set(1280);
        assertThat(part.open().get()).isFalse();

        width.set(800);

        assertThat(part.open().get()).isTrue();
    }
}
