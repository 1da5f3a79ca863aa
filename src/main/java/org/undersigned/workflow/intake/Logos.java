package org.undersigned.workflow.intake;

import org.undersigned.letter.Letterhead;
import org.undersigned.letter.Letterhead.Logo;
import org.undersigned.letter.text.ReadLetter;
import org.undersigned.picture.Picture;
import org.undersigned.picture.PictureReader;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the pictures a letterhead names; their files are relative to the letter's folder.
///
/// Letterheads of several letters often lie in a folder beside theirs, so `..` is as good as any
/// name; only one that begins at the root is none, for it means another file on each computer.
public final class Logos {

    private Logos() {}

    /// The pictures by the names under which the letter calls them; those that cannot be read are
    /// problems where the letter calls them.
    public static Map<String, Picture> of(ReadLetter read, Path folder, List<Problem> problems) {
        Map<String, Picture> pictures = new LinkedHashMap<>();
        Letterhead letterhead = read.letter().front().letterhead();
        PictureReader reader = new PictureReader();
        for (Logo logo : letterhead == null ? List.<Logo>of() : letterhead.logos()) {
            var place = read.places().of(logo);
            try {
                if (Path.of(logo.file()).getRoot() != null) {
                    problems.add(Problem.error(place, "workflow.logoElsewhere", logo.file()));
                    continue;
                }
                var outcome = reader.read(logo.file(), folder.resolve(logo.file()));
                for (Problem found : outcome.problems()) {
                    problems.add(
                            new Problem(found.severity(), place, found.key(), found.arguments()));
                }
                outcome.value().ifPresent(picture -> pictures.put(logo.file(), picture));
            } catch (InvalidPathException e) {
                problems.add(Problem.error(place, "workflow.logoName", logo.file()));
            }
        }
        return pictures;
    }

    /// The files of pictures that were read, as they are.
    public static Map<String, byte[]> files(
            Set<String> names, Path folder, List<Problem> problems) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : names) {
            try {
                files.put(name, Files.readAllBytes(folder.resolve(name)));
            } catch (IOException e) {
                problems.add(Problem.error(Place.file(name), "picture.unreadable", name));
            }
        }
        return files;
    }
}
