package org.undersigned.workflow.desk;

import org.undersigned.letter.Front;
import org.undersigned.letter.text.LetterReader;
import org.undersigned.merge.Signers;
import org.undersigned.picture.Picture;
import org.undersigned.roster.Emblems;
import org.undersigned.roster.Evidence;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.Signatory;
import org.undersigned.typeset.SignerWords;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A line of a letter's list with everything that is known of it.
///
/// @param printed its lines as the letter prints them, or would if they had confirmed; none while
///   the letter's text cannot be read
/// @param pictures those of its pictures that can be had
/// @param evidence what shows that they agreed, the oldest first
/// @param history what was done to it, the oldest first
/// @param party who it is in the directory
public record LineSheet(
        List<String> printed,
        Map<Emblems.Kind, Picture> pictures,
        List<Entry<Evidence>> evidence,
        List<Event> history,
        Optional<PartySheet> party) {

    public LineSheet {
        printed = List.copyOf(printed);
        pictures = Map.copyOf(pictures);
        evidence = List.copyOf(evidence);
        history = List.copyOf(history);
    }

    /// Reads what is known of a line. What cannot be read is missing: a workspace that is gone is
    /// told with the next command.
    public static LineSheet of(
            Desk desk, Pictures pictures, LetterSheet sheet, Entry<SignOn> line) {
        return new LineSheet(
                printed(sheet, line.value().signatory()),
                pictures(pictures, sheet, line.value().signatory().emblems()),
                desk.evidence().of(line.id()).value().orElse(List.of()),
                desk.history(line.id()).value().orElse(List.of()),
                desk.directory().sheetOf(line.id()).value().flatMap(it -> it));
    }

    private static List<String> printed(LetterSheet sheet, Signatory signatory) {
        return LetterReader.read("", sheet.text())
                .value()
                .map(read -> printed(read.letter().front(), signatory))
                .orElse(List.of());
    }

    private static List<String> printed(Front front, Signatory signatory) {
        return SignerWords.of(Signers.alone(signatory, front), front.language());
    }

    private static Map<Emblems.Kind, Picture> pictures(
            Pictures pictures, LetterSheet sheet, Emblems emblems) {
        Map<Emblems.Kind, Picture> all = new EnumMap<>(Emblems.Kind.class);
        for (Emblems.Kind kind : Emblems.Kind.values()) {
            String name = emblems.of(kind);
            if (!name.isEmpty()) {
                pictures.emblem(sheet, name).ifPresent(it -> all.put(kind, it));
            }
        }
        return all;
    }
}
