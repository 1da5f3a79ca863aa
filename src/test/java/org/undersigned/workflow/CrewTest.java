package org.undersigned.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/// Many jobs on several threads.
@Timeout(60)
class CrewTest {

    private static final List<Integer> JOBS = IntStream.range(0, 500).boxed().toList();

    @Test
    void handsResultsOverInOrder() throws IOException {
        AtomicInteger told = new AtomicInteger();

        List<Integer> results =
                new Crew(4).doAll(JOBS, job -> job * 2, (done, _) -> told.set(done));

        assertThat(results).isEqualTo(JOBS.stream().map(job -> job * 2).toList());
        assertThat(told).hasValue(500);
    }

    @Test
    void passesOnWhatWentWrong() {
        assertThatThrownBy(() ->
                        new Crew(2)
                                .doAll(
                                        JOBS,
                                        job -> {
                                            if (job == 7) {
                                                throw new IOException("disk");
                                            }
                                            return job;
                                        },
                                        Progress.SILENT))
                .isInstanceOf(IOException.class)
                .hasMessage("disk");
    }

    @Test
    void stopsWhenCalledOff() {
        AtomicInteger begun = new AtomicInteger();
        Progress impatient =
                new Progress() {
                    @Override
                    public void advanced(int done, int all) {}

                    @Override
                    public boolean isCancelled() {
                        return begun.get() > 0;
                    }
                };

        assertThatThrownBy(() ->
                        new Crew(1)
                                .doAll(
                                        JOBS,
                                        _ -> {
                                            LockSupport.parkNanos(2_000_000);
                                            return begun.incrementAndGet();
                                        },
                                        impatient))
                .isInstanceOf(CancellationException.class);
        assertThat(begun.get()).isLessThan(JOBS.size());
    }
}
