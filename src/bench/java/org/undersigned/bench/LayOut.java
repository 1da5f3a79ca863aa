package org.undersigned.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.undersigned.exchange.csv.TableReader;
import org.undersigned.font.CachingShaper;
import org.undersigned.font.FontLibrary;
import org.undersigned.font.JdkShaper;
import org.undersigned.frame.Document;
import org.undersigned.letter.text.LetterReader;
import org.undersigned.letter.text.ReadLetter;
import org.undersigned.merge.Copy;
import org.undersigned.merge.Merge;
import org.undersigned.pdf.PdfWriter;
import org.undersigned.problem.Outcome;
import org.undersigned.roster.Roster;
import org.undersigned.roster.intake.RosterIntake;
import org.undersigned.table.Mapping;
import org.undersigned.table.Table;
import org.undersigned.typeset.Plates;
import org.undersigned.typeset.Typesetter;
import org.undersigned.typeset.hyphenation.Hyphenation;
import org.undersigned.typeset.paragraph.ParagraphSetter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// How long it takes to lay out letters whose copy is ready, in a process that has been at it for a
/// while.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LayOut {

    private static final String[] PLACES =
            "Alder Birch Cedar Dogwood Elm Fernhill Granite Harbor Ironwood Juniper Kestrel Larkspur Maple"
                    .split(" ");
    private static final String[] KINDS = {
        "Neighborhood Association", "Walking Club", "Public Library", "Family Clinic",
        "Gardening Society", "Senior Center", "Historical Society", "Community Foundation"
    };

    private Typesetter typesetter;
    private PdfWriter writer;
    private Copy letter;
    private Copy names;
    private Document set;

    @Setup
    public void read() throws IOException {
        Path assets = Path.of(System.getProperty("undersigned.assets"));
        FontLibrary fonts = FontLibrary.open(assets);
        CachingShaper shaper = new CachingShaper(new JdkShaper(), 50_000);
        typesetter =
                new Typesetter(fonts, new ParagraphSetter(fonts, shaper, new Hyphenation(assets)));
        writer = new PdfWriter("Undersigned");
        Path folder = Path.of("src/bench/letters/keep-android-open");
        String text = Files.readString(folder.resolve("letter.md"));
        letter = copy(text, done(new TableReader().read(folder.resolve("roster.csv"))));
        names = copy("---\ntitle: Names\n---\nNames.\n", twoThousandNames());
        set = done(typesetter.set(letter, Plates.NONE));
    }

    private static Table twoThousandNames() {
        Random random = new Random(2031);
        StringBuilder csv = new StringBuilder("organization\n");
        for (int row = 0; row < 2_000; row++) {
            csv.append(PLACES[random.nextInt(PLACES.length)])
                    .append(' ')
                    .append(PLACES[random.nextInt(PLACES.length)])
                    .append(' ')
                    .append(KINDS[random.nextInt(KINDS.length)])
                    .append(" No. ")
                    .append(row)
                    .append('\n');
        }
        return done(new TableReader().parse("names.csv", csv.toString()));
    }

    private static Copy copy(String text, Table table) {
        ReadLetter read = done(LetterReader.read("letter.md", text));
        Roster roster = done(new RosterIntake().read(table, Mapping.NONE)).roster();
        return done(new Merge(read.letter(), read.places(), roster).joint());
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.value()
                .orElseThrow(() -> new IllegalStateException(outcome.problems().toString()));
    }

    /// The letter of `src/bench/letters/keep-android-open`: five pages, 69 signers.
    @Benchmark
    public Document letter() {
        return done(typesetter.set(letter, Plates.NONE));
    }

    /// A roster of 2,000 organizations in columns.
    @Benchmark
    public Document roster() {
        return done(typesetter.set(names, Plates.NONE));
    }

    /// The PDF of the letter, its layout given.
    @Benchmark
    public byte[] pdf() {
        return writer.write(set);
    }
}
