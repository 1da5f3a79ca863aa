package org.undersigned.workflow.intake;

import org.jspecify.annotations.Nullable;
import org.undersigned.letter.SignatoryList;
import org.undersigned.picture.Picture;
import org.undersigned.picture.PictureReader;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Roster;
import org.undersigned.roster.Signatory;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the signatures and logos that a list names; their files are in its folder or below.
public final class EmblemFiles {

    private EmblemFiles() {}

    /// The pictures by the names under which the list calls them, if the letter prints any; those
    /// that cannot be read are problems in the rows that call them.
    ///
    /// @param file the list's, or null if it comes from none
    public static Map<String, Picture> of(
            Roster roster, SignatoryList list, @Nullable Path file, List<Problem> problems) {
        Map<String, Picture> pictures = new LinkedHashMap<>();
        if (file != null) {
            printed(roster, list)
                    .forEach((name, place) -> read(name, file, place, pictures, problems));
        }
        return pictures;
    }

    /// The names of the pictures that a letter prints of those who sign, each with the row that
    /// first calls it.
    public static Map<String, Place> printed(Roster roster, SignatoryList list) {
        Map<String, Place> names = new LinkedHashMap<>();
        if (list.layout() == SignatoryList.Layout.GRID) {
            for (Signatory signatory : roster.confirmed()) {
                Place place = Place.line(roster.file(), Math.max(1, signatory.line()));
                signatory.emblems().names().forEach(name -> names.putIfAbsent(name, place));
            }
        }
        return names;
    }

    private static void read(
            String name,
            Path list,
            Place place,
            Map<String, Picture> pictures,
            List<Problem> problems) {
        Outcome<Picture> outcome =
                ListedPicture.find(list, name).then(file -> new PictureReader().read(name, file));
        for (Problem found : outcome.problems()) {
            problems.add(
                    found.key().equals("picture.missing")
                            ? Problem.error(place, "workflow.emblemMissing", name)
                            : new Problem(found.severity(), place, found.key(), found.arguments()));
        }
        outcome.value().ifPresent(picture -> pictures.put(name, picture));
    }
}
