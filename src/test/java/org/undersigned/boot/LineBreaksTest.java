package org.undersigned.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.ui.Darkroom;

/// Lines that are written from the right and too long for their place.
class LineBreaksTest {

    @BeforeAll
    static void mend() {
        assumeTrue(System.getProperty("os.name").equals("Linux"));
        Darkroom.open();
        assertThat(Darkroom.within(LineBreaks::mend)).as("the packages are open").isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "نكتب إليكم بشأن المقاعد العامة والظل في حدائق مدينتنا كما قلنا في رسالتنا السابقة",
        "אנחנו החתומים מטה כותבים אליכם בעניין הספסלים והצל בגנים של עירנו כפי שאמרנו",
        "In English: نكتب إليكم بشأن المقاعد العامة والظل في حدائق مدينتنا كما قلنا",
        "हम नीचे हस्ताक्षरकर्ता आपको हमारे शहर के पार्कों में बेंचों और छाया के बारे में लिख रहे"
                + " हैं"
    })
    void areBroken(String words) {
        for (NodeOrientation orientation : NodeOrientation.values()) {
            double lines =
                    Darkroom.within(() -> height(words, orientation) / height("x", orientation));

            assertThat(lines).isBetween(2.5, 8.0);
        }
    }

    private static double height(String words, NodeOrientation orientation) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setNodeOrientation(orientation);
        Scene scene = new Scene(label);
        scene.getRoot().applyCss();
        return label.prefHeight(180);
    }
}
