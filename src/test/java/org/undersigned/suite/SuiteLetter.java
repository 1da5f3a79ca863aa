package org.undersigned.suite;

import org.jspecify.annotations.Nullable;
import org.undersigned.exchange.csv.TableReader;
import org.undersigned.font.CachingShaper;
import org.undersigned.font.FontLibrary;
import org.undersigned.font.JdkShaper;
import org.undersigned.frame.Document;
import org.undersigned.letter.Letterhead;
import org.undersigned.letter.text.LetterReader;
import org.undersigned.letter.text.ReadLetter;
import org.undersigned.merge.Copy;
import org.undersigned.merge.Merge;
import org.undersigned.pdf.PdfWriter;
import org.undersigned.picture.Picture;
import org.undersigned.picture.PictureReader;
import org.undersigned.problem.Outcome;
import org.undersigned.roster.Roster;
import org.undersigned.roster.intake.RosterIntake;
import org.undersigned.table.Mapping;
import org.undersigned.typeset.Stage;
import org.undersigned.typeset.Typesetter;
import org.undersigned.typeset.hyphenation.Hyphenation;
import org.undersigned.typeset.paragraph.ParagraphSetter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A letter of the suite, `src/test/resources/letters/NAME.md` with `NAME.csv` beside it if it is
/// signed, on its way through the whole program.
///
/// @param name of the case
/// @param copy what it says
/// @param document its pages
public record SuiteLetter(String name, Copy copy, Document document) {

    private static final Path FOLDER = Path.of("src/test/resources/letters");

    private static final List<Letterhead.Logo> NO_LOGOS = List.of();

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.substring(0, name.length() - ".md".length()))
                    .sorted()
                    .toList();
        }
    }

    /// Reads, merges and sets it, with fonts opened anew.
    public static SuiteLetter make(String name) {
        return make(name, Stage.FINAL);
    }

    public static SuiteLetter make(String name, Stage stage) {
        try {
            Copy copy = copy(name);
            return new SuiteLetter(
                    name, copy, done(typesetter().set(copy, logos(copy.letterhead()), stage)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Typesetter typesetter() throws IOException {
        Path assets = Path.of(System.getProperty("undersigned.assets", "assets"));
        FontLibrary fonts = FontLibrary.open(assets);
        CachingShaper shaper = new CachingShaper(new JdkShaper(), 10_000);
        return new Typesetter(fonts, new ParagraphSetter(fonts, shaper, new Hyphenation(assets)));
    }

    /// Its file.
    public byte[] pdf() {
        return new PdfWriter("Undersigned").write(document);
    }

    private static Copy copy(String name) throws IOException {
        String text = Files.readString(FOLDER.resolve(name + ".md"));
        ReadLetter read = done(LetterReader.read(name + ".md", text));
        Path csv = FOLDER.resolve(name + ".csv");
        Roster roster =
                Files.exists(csv)
                        ? done(
                                new RosterIntake()
                                        .read(done(new TableReader().read(csv)), Mapping.NONE))
                        : Roster.EMPTY;
        return done(new Merge(read.letter(), read.places(), roster).joint());
    }

    private static Map<String, Picture> logos(@Nullable Letterhead letterhead) {
        Map<String, Picture> logos = new HashMap<>();
        for (Letterhead.Logo logo : letterhead == null ? NO_LOGOS : letterhead.logos()) {
            logos.put(
                    logo.file(),
                    done(new PictureReader().read(logo.file(), FOLDER.resolve(logo.file()))));
        }
        return logos;
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.value().orElseThrow(() -> new AssertionError(outcome.problems().toString()));
    }

    @Override
    public String toString() {
        return name;
    }
}
