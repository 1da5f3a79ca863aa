package org.undersigned.ui.text;

import org.undersigned.ui.Timer;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// Time that passes when a test says so.
final class Clock implements InstantSource, Timer {

    private record Coming(Instant at, Runnable work) {}

    private final List<Coming> coming = new ArrayList<>();
    private Instant now = Instant.parse("2031-03-04T10:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public Runnable after(Duration wait, Runnable work) {
        Coming later = new Coming(now.plus(wait), work);
        coming.add(later);
        return () -> coming.remove(later);
    }

    void pass(Duration time) {
        now = now.plus(time);
        for (Coming due : List.copyOf(coming)) {
            if (!due.at().isAfter(now) && coming.remove(due)) {
                due.work().run();
            }
        }
    }
}
