package org.undersigned.boot;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.Test;
import org.undersigned.workflow.WindowPlace;

import java.util.List;

class WindowMemoryTest {

    private static final Rectangle2D MAIN = new Rectangle2D(0, 24, 1920, 1056);
    private static final Rectangle2D RIGHT = new Rectangle2D(1920, 0, 1280, 1024);

    @Test
    void leavesTheWindowWhereOneSeesItWhole() {
        WindowPlace place = new WindowPlace(2000, 40, 1000, 800, false);

        assertThat(WindowMemory.placeOn(List.of(MAIN, RIGHT), place)).isEqualTo(place);
    }

    @Test
    void bringsItBackFromAScreenThatWasTakenAway() {
        WindowPlace place = new WindowPlace(2000, 40, 1000, 800, false);

        assertThat(WindowMemory.placeOn(List.of(MAIN), place))
                .isEqualTo(new WindowPlace(920, 40, 1000, 800, false));
    }

    @Test
    void makesItSmallerForASmallerScreen() {
        WindowPlace place = new WindowPlace(-50, -10, 2500, 2000, true);

        assertThat(WindowMemory.placeOn(List.of(MAIN), place))
                .isEqualTo(new WindowPlace(0, 24, 1920, 1056, true));
    }

    @Test
    void staysOnTheScreenThatShowsMostOfIt() {
        WindowPlace place = new WindowPlace(1700, 100, 1000, 800, false);

        assertThat(WindowMemory.placeOn(List.of(MAIN, RIGHT), place))
                .isEqualTo(new WindowPlace(1920, 100, 1000, 800, false));
    }
}
