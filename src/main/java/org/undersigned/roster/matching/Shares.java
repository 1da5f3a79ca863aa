package org.undersigned.roster.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntFunction;

/// Work that is done in many small shares, so that no core waits for another's last: in the pool
/// that it is asked for in, in the common one by whoever is in none.
final class Shares {

    /// So many are enough for any number of cores.
    static final int MANY = 64;

    private Shares() {}

    /// What each share comes to, in order.
    static <T> List<T> each(int shares, IntFunction<T> work) {
        List<ForkJoinTask<T>> tasks = new ArrayList<>(shares);
        for (int i = 0; i < shares; i++) {
            int share = i;
            tasks.add(ForkJoinTask.adapt(() -> work.apply(share)));
        }
        List<T> results = new ArrayList<>(shares);
        for (ForkJoinTask<T> task : ForkJoinTask.invokeAll(tasks)) {
            results.add(task.join());
        }
        return results;
    }

    /// What each of a list comes to, in their order; once nobody wants to know any more, some are
    /// missing.
    static <A, B> List<B> map(List<A> list, Function<A, B> work, BooleanSupplier stopped) {
        int shares = Math.min(MANY, list.size());
        List<B> results = new ArrayList<>(list.size());
        each(shares, share -> mapped(list, share, shares, work, stopped)).forEach(results::addAll);
        return results;
    }

    private static <A, B> List<B> mapped(
            List<A> list, int share, int shares, Function<A, B> work, BooleanSupplier stopped) {
        int from = (int) ((long) list.size() * share / shares);
        int to = (int) ((long) list.size() * (share + 1) / shares);
        List<B> results = new ArrayList<>(to - from);
        for (A each : list.subList(from, to)) {
            if (stopped.getAsBoolean()) {
                return results;
            }
            results.add(work.apply(each));
        }
        return results;
    }
}
