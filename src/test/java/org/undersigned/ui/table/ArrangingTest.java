package org.undersigned.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import org.undersigned.ui.Tasks;
import org.undersigned.workflow.desk.Entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/// A table whose lines are sorted and filtered in the background, as in the window.
@ExtendWith(ApplicationExtension.class)
class ArrangingTest {

    private static final int COUNT = 5000;

    private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    private final Tasks tasks = Tasks.live(failures::add);
    private final ReadOnlyLongWrapper stamp = new ReadOnlyLongWrapper();
    private final Column<String> name =
            Column.of(
                    "name",
                    "Name",
                    100,
                    it -> {
                        if (Platform.isFxApplicationThread()) {
                            failures.add(new AssertionError("read in the window's thread"));
                        }
                        return it.value();
                    });
    private final Facet<String> last =
            new Facet<>("last", "Last", it -> it.substring(it.length() - 1), it -> it);
    private ObservableList<Entry<String>> entries;
    private GridModel<String> grid;

    @BeforeEach
    void make(FxRobot robot) {
        robot.interact(() -> {
            entries = FXCollections.observableArrayList();
            for (int i = 0; i < COUNT; i++) {
                entries.add(new Entry<>("id" + i, "Garden " + (COUNT + i * 7919 % COUNT)));
            }
            grid =
                    new GridModel<>(
                            entries,
                            stamp.getReadOnlyProperty(),
                            List.of(name),
                            List.of(last),
                            new NoDeeds(),
                            tasks::latest);
        });
    }

    @AfterEach
    void close() {
        tasks.close();
        assertThat(failures).isEmpty();
    }

    private void change(FxRobot robot, Runnable work) {
        robot.interact(() -> {
            work.run();
            stamp.set(stamp.get() + 1);
        });
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    }

    private void sort(boolean descending) {
        grid.sort(new Sorting<>(List.of(new Sorting.Key<>(name, descending))));
    }

    private boolean begins(String first) {
        return !grid.shown().isEmpty() && grid.shown().getFirst().value().equals(first);
    }

    @Test
    void showsAllFromTheBeginning(FxRobot robot) {
        robot.interact(() -> assertThat(grid.shown()).hasSize(COUNT));
    }

    @Test
    void sortsWithoutHoldingTheWindow(FxRobot robot) throws Exception {
        robot.interact(() -> sort(false));
        await(() -> begins("Garden " + COUNT));
        robot.interact(() -> sort(true));
        await(() -> begins("Garden " + (2 * COUNT - 1)));
    }

    @Test
    void showsTheLatestOfManyWishes(FxRobot robot) throws Exception {
        robot.interact(() -> {
            sort(false);
            grid.filterProperty().set("8");
            grid.filterProperty().set("88");
            sort(true);
            grid.filterProperty().set("5123");
        });
        await(() -> grid.shown().size() == 1 && begins("Garden 5123"));
        robot.interact(() -> {
            grid.filterProperty().set("5");
            grid.sort(new Sorting<>(List.of()));
            grid.clearFilter();
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> assertThat(grid.shown()).isEqualTo(grid.rows()));
    }

    @Test
    void neverShowsALineThatIsGone(FxRobot robot) throws Exception {
        robot.interact(() -> sort(false));
        change(robot, () -> entries.removeIf(it -> it.value().endsWith("0")));
        await(() -> begins("Garden " + (COUNT + 1)));
        robot.interact(() -> assertThat(grid.shown()).hasSize(COUNT * 9 / 10));
    }

    @Test
    void revealsALineThatHasJustComeAndThatTheFilterKeepsBack(FxRobot robot) throws Exception {
        robot.interact(() -> {
            sort(false);
            grid.filterProperty().set("garden 51");
        });
        await(() -> begins("Garden 5051"));
        robot.interact(() -> {
            entries.add(new Entry<>("new", "Alder"));
            grid.reveal("new");
        });
        await(() -> grid.revealedProperty().get() != null && begins("Alder"));
        assertThat(grid.filterProperty().get()).isEmpty();
        robot.interact(() -> {
            grid.filterProperty().set("garden 51");
            entries.add(new Entry<>("other", "Garden 51 x"));
            grid.reveal("other");
        });
        await(() -> {
            Row<String> row = grid.revealedProperty().get();
            return row != null && row.id().equals("other");
        });
        assertThat(grid.filterProperty().get()).as("it passes").isEqualTo("garden 51");
    }

    @Test
    void countsWhatThereIsToChoose(FxRobot robot) throws Exception {
        List<Facet.Offer> offers = new ArrayList<>();
        robot.interact(() -> grid.offers(last, offers::addAll));
        await(() -> !offers.isEmpty());
        assertThat(offers).hasSize(10).allMatch(it -> it.count() == COUNT / 10);
    }

    /// Nothing is done to the lines here.
    private static final class NoDeeds implements Deeds<String> {
        @Override
        public boolean isEditable() {
            return true;
        }

        @Override
        public Optional<String> refusal(Entry<String> line, Column<String> column, String typed) {
            return Optional.empty();
        }

        @Override
        public void edit(List<Entry<String>> lines, Column<String> column, String typed) {}

        @Override
        public void remove(List<Entry<String>> lines) {}

        @Override
        public void paste(String rows) {}
    }
}
