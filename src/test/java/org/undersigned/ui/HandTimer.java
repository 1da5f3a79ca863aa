package org.undersigned.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A clock that tests turn by hand.
public final class HandTimer implements Timer {

    private final List<Coming> coming = new ArrayList<>();
    private Duration now = Duration.ZERO;

    private record Coming(Duration at, Runnable work) {}

    @Override
    public Runnable after(Duration wait, Runnable work) {
        Coming one = new Coming(now.plus(wait), work);
        coming.add(one);
        return () -> coming.remove(one);
    }

    /// Lets time pass; what falls due is done in its order.
    public void pass(Duration time) {
        Duration until = now.plus(time);
        for (var next = due(until); next != null; next = due(until)) {
            coming.remove(next);
            now = next.at();
            next.work().run();
        }
        now = until;
    }

    private Coming due(Duration until) {
        return coming.stream()
                .filter(one -> one.at().compareTo(until) <= 0)
                .min(Comparator.comparing(Coming::at))
                .orElse(null);
    }
}
