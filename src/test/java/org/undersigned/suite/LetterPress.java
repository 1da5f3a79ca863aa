package org.undersigned.suite;

import org.jspecify.annotations.Nullable;
import org.undersigned.exchange.csv.TableReader;
import org.undersigned.letter.Letterhead;
import org.undersigned.letter.intake.Recipients;
import org.undersigned.letter.intake.RecipientsIntake;
import org.undersigned.letter.text.LetterReader;
import org.undersigned.letter.text.ReadLetter;
import org.undersigned.merge.Addressee;
import org.undersigned.merge.Copy;
import org.undersigned.merge.Merge;
import org.undersigned.merge.SignerGroup;
import org.undersigned.picture.Picture;
import org.undersigned.picture.PictureReader;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.roster.Roster;
import org.undersigned.roster.intake.RosterIntake;
import org.undersigned.table.Mapping;
import org.undersigned.typeset.Plates;
import org.undersigned.typeset.Stage;
import org.undersigned.typeset.Typesetter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Takes the letters of a folder through the whole program.
///
/// @param folder where they lie
/// @param typesetter which may be shared, as fonts and shaped words are
record LetterPress(LetterFolder folder, Typesetter typesetter) {

    private static final List<Letterhead.Logo> NO_LOGOS = List.of();

    /// All letters: each case, or each copy of it if it has recipients.
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (String name : folder.names()) {
            Path recipients = folder.file(name, ".recipients.csv");
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

    /// Reads, merges and sets a letter.
    ///
    /// @param name its name or the last part of it
    SuiteLetter make(String name, Stage stage) {
        String[] parts = name.split("#", 2);
        String whole = folder.find(parts[0]);
        try {
            Copy copy = copy(whole, parts.length == 1 ? 0 : Integer.parseInt(parts[1]));
            Plates plates =
                    new Plates(logos(whole, copy.letterhead()), emblems(whole, copy.signers()));
            String full = parts.length == 1 ? whole : whole + "#" + parts[1];
            return new SuiteLetter(full, copy, done(typesetter.set(copy, plates, stage)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param personal which of the personal copies, from 1; 0 for the one to all addressees
    private Copy copy(String name, int personal) throws IOException {
        String text = Files.readString(folder.file(name, ".md"));
        ReadLetter read = done(LetterReader.read(name + ".md", text));
        Path csv = folder.file(name, ".csv");
        Roster roster =
                Files.exists(csv)
                        ? done(new RosterIntake()
                                        .read(done(new TableReader().read(csv)), Mapping.NONE))
                                .roster()
                        : Roster.EMPTY;
        Merge merge = new Merge(read.letter(), read.places(), roster);
        return done(personal == 0 ? merge.joint() : merge.to(addressee(name, personal)));
    }

    private Addressee addressee(String name, int personal) {
        Recipients all = recipients(folder.file(name, ".recipients.csv"));
        Recipients.Addressed one = all.addressed().get(personal - 1);
        Place place = Place.line(all.file(), one.line());
        return new Addressee(one.recipient(), place, all.fields(), all.withheld());
    }

    private static Recipients recipients(Path csv) {
        return done(new RecipientsIntake().read(done(new TableReader().read(csv)), Mapping.NONE));
    }

    private Map<String, Picture> logos(String name, @Nullable Letterhead letterhead) {
        Map<String, Picture> logos = new HashMap<>();
        for (Letterhead.Logo logo : letterhead == null ? NO_LOGOS : letterhead.logos()) {
            Path file = folder.picture(name, logo.file());
            logos.put(logo.file(), done(new PictureReader().read(logo.file(), file)));
        }
        return logos;
    }

    private Map<String, Picture> emblems(String name, List<SignerGroup> groups) {
        Map<String, Picture> emblems = new HashMap<>();
        for (SignerGroup group : groups) {
            for (SignerGroup.Signer signer : group.signers()) {
                SignerGroup.Emblem emblem = signer.emblem();
                if (emblem != null) {
                    Path file = folder.picture(name, emblem.file());
                    emblems.put(emblem.file(), done(new PictureReader().read(emblem.file(), file)));
                }
            }
        }
        return emblems;
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.value().orElseThrow(() -> new AssertionError(outcome.problems().toString()));
    }
}
