package org.undersigned.boot;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// How long it takes from a character typed into the filter until the table shows what is left of
/// 100,000 rows: the goal is 50 ms.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = FilterInWindow.WARMING, time = 5)
@Measurement(iterations = 3, time = 10)
@Fork(1)
public class FilterInWindow {

    private static final int ROWS = 100_000;

    static final int WARMING = 3;

    /// What is typed, one after the other; each leaves other lines than the one before, and the
    /// first than nothing. All lines have a garden.
    private static final String[] TYPED = {"garden club no. 17", "1", "12", "", "7", "gard"};

    private TextInputControl filter;
    private TableView<?> table;
    private int turn;
    private int iteration;
    private final Holds holds = new Holds();

    @Setup
    public void open() throws IOException {
        OpenWindow window = new OpenWindow(OpenWindow.roster(ROWS));
        window.command("signatories");
        OpenWindow.pause(2000);
        filter = (TextInputControl) window.find("#filter");
        table = (TableView<?>) window.find("#table");
        OpenWindow.await(() -> table.getItems().size() == ROWS);
    }

    /// Watches while it is measured, and not while the program is still getting warm.
    @Setup(Level.Iteration)
    public void watch() {
        if (iteration++ == WARMING) {
            holds.start();
        }
    }

    @Benchmark
    public int untilTheRowsShow() {
        CountDownLatch shown = new CountDownLatch(1);
        OpenWindow.run(() -> {
            table.getItems()
                    .addListener(
                            new InvalidationListener() {
                                @Override
                                public void invalidated(Observable rows) {
                                    rows.removeListener(this);
                                    OpenWindow.afterNextFrame(shown::countDown);
                                }
                            });
            filter.setText(TYPED[turn++ % TYPED.length]);
        });
        OpenWindow.await(shown);
        return table.getItems().size();
    }

    @TearDown
    public void report() {
        holds.report("filtering");
    }
}
