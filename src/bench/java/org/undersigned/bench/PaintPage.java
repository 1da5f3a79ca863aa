package org.undersigned.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.undersigned.frame.Sheet;
import org.undersigned.ui.preview.Painting;
import org.undersigned.ui.preview.SheetPainter;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/// How long it takes to paint a full page of text for the screen.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PaintPage {

    /// Pixels to the inch: a window as wide as usual, a larger one, a dense screen.
    @Param({"110", "160", "220"})
    private int resolution;

    private final SheetPainter painter = new SheetPainter();
    private Sheet page;

    @Setup
    public void read() throws IOException {
        LayOut layOut = new LayOut();
        layOut.read();
        page = layOut.letter().sheets().get(1);
    }

    /// With the type of the page cast already, as it is while one types.
    @Benchmark
    public Painting again() {
        return painter.paint(page, resolution / 72.0);
    }

    /// With a painter that has no type yet.
    @Benchmark
    public Painting anew() {
        return new SheetPainter().paint(page, resolution / 72.0);
    }
}
