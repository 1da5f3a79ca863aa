package org.undersigned.workflow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Does many jobs of one kind on all cores and hands the results over in order.
///
/// Only as many jobs are under way as there are cores, so what a job holds while it works is
/// bounded; a result should be small.
final class Crew {

    /// What is done with one job.
    interface Work<T, R> {
        R on(T job) throws IOException;
    }

    private final int hands;

    /// @param hands how many jobs are done at a time
    Crew(int hands) {
        this.hands = hands;
    }

    /// Does all jobs.
    ///
    /// @throws CancellationException if the work was called off
    /// @throws IOException the first one a job threw
    <T, R> List<R> doAll(List<T> jobs, Work<T, R> work, Progress progress) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(hands);
        try {
            List<Future<R>> futures = new ArrayList<>();
            for (T job : jobs) {
                futures.add(threads.submit(() -> work.on(job)));
            }
            List<R> results = new ArrayList<>();
            for (Future<R> future : futures) {
                if (progress.isCancelled()) {
                    throw new CancellationException();
                }
                results.add(future.get());
                progress.advanced(results.size(), jobs.size());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
            threads.close();
        }
    }
}
