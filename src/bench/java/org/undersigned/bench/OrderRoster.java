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
import org.undersigned.exchange.csv.TableReader;
import org.undersigned.letter.SignatoryList.Group;
import org.undersigned.letter.SignatoryList.Order;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.intake.RosterIntake;
import org.undersigned.roster.ordering.Ordering;
import org.undersigned.roster.ordering.Section;
import org.undersigned.table.Mapping;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// How long it takes to put those who sign in order.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class OrderRoster {

    @Param({"2000", "20000"})
    private int people;

    private List<Signatory> signatories = List.of();

    @Setup
    public void read() {
        StringBuilder csv = new StringBuilder("name\n");
        for (int i = 0; i < people; i++) {
            csv.append("Jane").append(i % 7).append(" Roe").append(i % 1_999).append('\n');
        }
        signatories =
                new TableReader()
                        .parse("names.csv", csv.toString())
                        .then(table -> new RosterIntake().read(table, Mapping.NONE))
                        .value()
                        .orElseThrow()
                        .roster()
                        .confirmed();
    }

    /// By their family names.
    @Benchmark
    public List<Section> byName() {
        return new Ordering(Locale.US).order(signatories, Order.NAME, Group.NONE);
    }
}
