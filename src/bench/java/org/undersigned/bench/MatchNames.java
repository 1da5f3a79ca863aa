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
import org.undersigned.roster.matching.Entry;
import org.undersigned.roster.matching.Match;
import org.undersigned.roster.matching.Matching;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// How long it takes to find who is listed twice among organizations of invented names, one in ten
/// of which stands in the list again, written differently.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 5)
@Fork(1)
public class MatchNames {

    private static final String[] STARTS =
            ("Alder Birch Cedar Dover Elm Fern Glen Hazel Iron Juniper Kestrel Laurel Maple Nettle"
                            + " Otter Pine Quill Rowan Sage Thistle Umber Violet Willow Yarrow")
                    .split(" ");
    private static final String[] ENDS =
            "ton ville ford field wood bury dale port mouth stead ham ridge brook haven".split(" ");
    private static final String[] CAUSES =
            "Tenants|Clean Water|Food|Public Housing|Workers|Climate|Youth|Farm|Legal Aid|Peace"
                    .split("\\|");
    private static final String[] KINDS =
            "Coalition|Alliance|Association|Center|Network|Union|Council|Foundation".split("\\|");

    @Param({"20000", "100000"})
    private int names;

    private final Random random = new Random(7);
    private List<Entry> entries = List.of();

    @Setup
    public void invent() {
        entries = Stream.generate(this::twice).flatMap(List::stream).limit(names).toList();
    }

    private List<Entry> twice() {
        String place = pick(STARTS) + pick(ENDS) + " " + pick(STARTS) + pick(ENDS);
        Entry once = Entry.organization(place + " " + pick(CAUSES) + " " + pick(KINDS));
        Entry again = Entry.organization("The " + once.name().toUpperCase(Locale.ROOT) + ", Inc.");
        return random.nextInt(10) == 0 ? List.of(once, again) : List.of(once);
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }

    /// All of them with themselves.
    @Benchmark
    public List<Match> among() {
        return Matching.among(entries);
    }
}
