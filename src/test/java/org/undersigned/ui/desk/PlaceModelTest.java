package org.undersigned.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ReadOnlyStringWrapper;

import org.junit.jupiter.api.Test;
import org.undersigned.frame.Origin;
import org.undersigned.ui.HandTimer;
import org.undersigned.ui.Tasks;

class PlaceModelTest {

    private static final String LETTER =
            "---\ntitle: Benches\n---\nFirst paragraph.\n\nSecond paragraph.\n";

    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(LETTER);
    private final Tasks tasks = Tasks.direct(new HandTimer());
    private final PlaceModel place = new PlaceModel(text, tasks.latest(), tasks.latest());

    @Test
    void leadsFromThePageToTheText() {
        place.goTo(new Origin(1, "Second ".length()));

        PlaceModel.Visit wanted = place.wantedProperty().get();
        assertThat(wanted).isNotNull();
        assertThat(LETTER.substring(wanted.offset())).isEqualTo("paragraph.\n");
    }

    @Test
    void leadsFromTheTextToThePage() {
        place.caretAt(LETTER.indexOf("paragraph", LETTER.indexOf("Second")));

        assertThat(place.originProperty().get()).isEqualTo(new Origin(1, "Second ".length()));
    }

    @Test
    void goesToTheSamePlaceTwiceIfThatIsWanted() {
        place.goTo(7);
        PlaceModel.Visit first = place.wantedProperty().get();
        place.goTo(7);

        assertThat(place.wantedProperty().get()).isNotEqualTo(first);
    }

    @Test
    void leadsNowhereWhereTheTextCannotBeRead() {
        text.set("no front matter");

        place.goTo(new Origin(0, 0));
        place.caretAt(3);

        assertThat(place.wantedProperty().get()).isNull();
        assertThat(place.originProperty().get()).isNull();
    }
}
