package org.undersigned.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.ui.shell.OpenWindow.said;

import javafx.beans.Observable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.ui.desk.Notice;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class ToastsTest {

    private static final Notice FULL =
            new Notice.Trouble(Problem.error(Place.NOWHERE, "store.diskFull"));

    @TempDir Path folder;
    private OpenWindow window;
    private Toasts toasts;

    @BeforeEach
    void open() {
        window = OpenWindow.withLetter(folder);
        toasts = new Toasts(window.model, window.tasks);
    }

    @Test
    void takeAwayWhatWasDoneAfterAWhile() {
        tell(new Notice.Done("31 imported"));
        assertThat(said(toasts.shown())).containsExactly("31 imported");

        window.timer.pass(Toasts.DONE);

        assertThat(toasts.shown()).isEmpty();
    }

    /// A view of a list that nobody holds is gone with the next collection, and who listens to it
    /// hears nothing any more.
    @Test
    void reachWhoListensForAsLongAsTheyAreThere() {
        List<String> heard = new ArrayList<>();
        toasts.shown().addListener((Observable _) -> heard.addAll(said(toasts.shown())));
        WeakReference<Object> forgotten = new WeakReference<>(new Object());
        while (forgotten.get() != null) {
            System.gc();
        }

        tell(FULL);

        assertThat(heard).containsExactly("store.diskFull");
    }

    @Test
    void keepWhatWentWrongUntilItIsClosed() {
        tell(FULL);
        window.timer.pass(Toasts.WARNING.multipliedBy(10));
        assertThat(said(toasts.shown())).containsExactly("store.diskFull");

        toasts.close(toasts.shown().getFirst());

        assertThat(toasts.shown()).isEmpty();
    }

    @Test
    void sayTheSameTroubleOnce() {
        tell(FULL);
        tell(FULL);

        assertThat(toasts.shown()).hasSize(1);
    }

    @Test
    void areThreeAtATime() {
        tell(FULL);
        for (int i = 1; i <= 3; i++) {
            tell(new Notice.Done("step " + i));
        }

        assertThat(said(toasts.shown())).containsExactly("store.diskFull", "step 2", "step 3");
    }

    @Test
    void waitWhereEverythingThatIsShownMustBeSeen() {
        tell(FULL);
        tell(trouble("store.vanished"));
        tell(trouble("store.replaced"));
        tell(trouble("store.failed"));
        assertThat(said(toasts.shown())).hasSize(3).doesNotContain("store.failed");

        toasts.close(toasts.shown().getFirst());

        assertThat(said(toasts.shown())).endsWith("store.failed").hasSize(3);
    }

    @Test
    void takeBackWhatTheyTellOf() {
        window.desk().addLetter("Libraries", "");
        tell(new Notice.Done("New letter"));

        toasts.undo(toasts.shown().getFirst());

        assertThat(window.desk().letters()).extracting(it -> it.name()).containsExactly("Benches");
        assertThat(toasts.shown()).isEmpty();
    }

    @Test
    void takeBackNothingThatWasDoneSince() {
        window.desk().addLetter("Libraries", "");
        tell(new Notice.Done("New letter"));
        window.desk().addLetter("Fountains", "");

        assertThat(toasts.canUndo(toasts.shown().getFirst())).isFalse();
        toasts.undo(toasts.shown().getFirst());

        assertThat(window.desk().letters()).hasSize(3);
    }

    private void tell(Notice notice) {
        window.model.notices().add(notice);
    }

    private static Notice trouble(String key) {
        return new Notice.Trouble(Problem.error(Place.NOWHERE, key));
    }
}
