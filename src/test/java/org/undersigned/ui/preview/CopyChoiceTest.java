package org.undersigned.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.junit.jupiter.api.Test;
import org.undersigned.ui.Messages;

import java.util.Locale;

class CopyChoiceTest {

    private final ObservableList<String> recipients =
            FXCollections.observableArrayList("Chair Roe", "Ms. Poe", "Mr. Doe");
    private final IntegerProperty shown = new SimpleIntegerProperty(-1);
    private final CopyChoice copies =
            new CopyChoice(recipients, name -> name, shown, new Messages(Locale.US));

    @Test
    void goesFromTheJointCopyThroughThoseOfAllRecipients() {
        assertThat(copies.words().getValue()).contains("joint", "3 copies");
        assertThat(copies.hasPrevious().getValue()).isFalse();

        copies.next();
        copies.next();
        assertThat(copies.words().getValue()).isEqualTo("2 of 3   Ms. Poe");

        copies.next();
        copies.next();
        assertThat(shown.get()).isEqualTo(2);
        assertThat(copies.hasNext().getValue()).isFalse();

        copies.previous();
        assertThat(copies.words().getValue()).isEqualTo("2 of 3   Ms. Poe");
    }

    @Test
    void turnsToTheLastWhenRecipientsGo() {
        shown.set(2);

        recipients.remove(1, 3);

        assertThat(shown.get()).isZero();
        assertThat(copies.words().getValue()).isEqualTo("1 of 1   Chair Roe");
        recipients.clear();
        assertThat(shown.get()).isEqualTo(-1);
        assertThat(copies.offered().getValue()).isFalse();
    }

    @Test
    void followsACorrectedName() {
        shown.set(0);

        recipients.set(0, "Chair Röe");

        assertThat(copies.words().getValue()).isEqualTo("1 of 3   Chair Röe");
    }
}
