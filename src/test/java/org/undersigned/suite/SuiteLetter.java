package org.undersigned.suite;

import org.jspecify.annotations.Nullable;
import org.undersigned.exchange.csv.TableReader;
import org.undersigned.font.CachingShaper;
import org.undersigned.font.FontLibrary;
import org.undersigned.font.JdkShaper;
import org.undersigned.frame.Document;
import org.undersigned.letter.Letterhead;
import org.undersigned.letter.intake.Recipients;
import org.undersigned.letter.intake.RecipientsIntake;
import org.undersigned.letter.text.LetterReader;
import org.undersigned.letter.text.ReadLetter;
import org.undersigned.merge.Addressee;
import org.undersigned.merge.Copy;
import org.undersigned.merge.Merge;
import org.undersigned.pdf.PdfWriter;
import org.undersigned.picture.Picture;
import org.undersigned.picture.PictureReader;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A letter of the suite on its way through the whole program.
///
/// @param name of the case; with personal copies also which of them: `merge/fields#2`
/// @param copy what it says
/// @param document its pages
public record SuiteLetter(String name, Copy copy, Document document) {

    private static final LetterFolder FOLDER = LetterFolder.ofTheSuite();

    private static final List<Letterhead.Logo> NO_LOGOS = List.of();

    /// What sets all letters but those that are made anew.
    private static final Typesetter SHARED = typesetter();

    /// All letters: each case, or each copy of it if it has recipients.
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (String name : FOLDER.names()) {
            Path recipients = FOLDER.file(name, ".recipients.csv");
            if (Files.exists(recipients)) {
                int copies = recipients(recipients).addressed().size();
                for (int copy = 1; copy <= copies; copy++) {
                    names.add(name + "#" + copy);
                }
            } else {
                names.add(name);
            }
        }
        return names;
    }

    /// Reads, merges and sets it.
    ///
    /// @param name its name or the last part of it
    public static SuiteLetter make(String name) {
        return make(name, Stage.FINAL);
    }

    public static SuiteLetter make(String name, Stage stage) {
        return make(name, stage, SHARED);
    }

    /// The same with fonts opened anew and nothing kept of other letters.
    static SuiteLetter anew(String name) {
        return make(name, Stage.FINAL, typesetter());
    }

    private static SuiteLetter make(String name, Stage stage, Typesetter typesetter) {
        String[] parts = name.split("#", 2);
        String whole = FOLDER.find(parts[0]);
        try {
            Copy copy = copy(whole, parts.length == 1 ? 0 : Integer.parseInt(parts[1]));
            Map<String, Picture> logos = logos(whole, copy.letterhead());
            String full = parts.length == 1 ? whole : whole + "#" + parts[1];
            return new SuiteLetter(full, copy, done(typesetter.set(copy, logos, stage)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Typesetter typesetter() {
        Path assets = Path.of(System.getProperty("undersigned.assets", "assets"));
        try {
            FontLibrary fonts = FontLibrary.open(assets);
            CachingShaper shaper = new CachingShaper(new JdkShaper(), 10_000);
            return new Typesetter(
                    fonts, new ParagraphSetter(fonts, shaper, new Hyphenation(assets)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Its file.
    public byte[] pdf() {
        return new PdfWriter("Undersigned").write(document);
    }

    /// @param personal which of the personal copies, from 1; 0 for the one to all addressees
    private static Copy copy(String name, int personal) throws IOException {
        String text = Files.readString(FOLDER.file(name, ".md"));
        ReadLetter read = done(LetterReader.read(name + ".md", text));
        Path csv = FOLDER.file(name, ".csv");
        Roster roster =
                Files.exists(csv)
                        ? done(
                                new RosterIntake()
                                        .read(done(new TableReader().read(csv)), Mapping.NONE))
                        : Roster.EMPTY;
        Merge merge = new Merge(read.letter(), read.places(), roster);
        return done(personal == 0 ? merge.joint() : merge.to(addressee(name, personal)));
    }

    private static Addressee addressee(String name, int personal) {
        Recipients all = recipients(FOLDER.file(name, ".recipients.csv"));
        Recipients.Addressed one = all.addressed().get(personal - 1);
        Place place = Place.line(all.file(), one.line());
        return new Addressee(one.recipient(), place, all.fields(), all.withheld());
    }

    private static Recipients recipients(Path csv) {
        return done(new RecipientsIntake().read(done(new TableReader().read(csv)), Mapping.NONE));
    }

    private static Map<String, Picture> logos(String name, @Nullable Letterhead letterhead) {
        Map<String, Picture> logos = new HashMap<>();
        for (Letterhead.Logo logo : letterhead == null ? NO_LOGOS : letterhead.logos()) {
            Path file = FOLDER.picture(name, logo.file());
            logos.put(logo.file(), done(new PictureReader().read(logo.file(), file)));
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
