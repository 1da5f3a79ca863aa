package org.undersigned.store;

import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The copies that {@link Migrations#copy} made beside a file before it was brought up to date:
/// they have everybody who was in it then.
///
/// @param original the file
record OlderCopies(WorkspaceFile original) {

    /// Erases somebody from all of them, and from nothing else in them.
    ///
    /// @return a warning for each in which that cannot be done
    List<Problem> erase(Persona persona) {
        List<Problem> warnings = new ArrayList<>();
        for (Path copy : all()) {
            if (!isErased(copy, persona)) {
                warnings.add(
                        Problem.warning(
                                Place.file(copy.toString()),
                                "store.copyNotErased",
                                String.valueOf(copy.getFileName())));
            }
        }
        return warnings;
    }

    private List<Path> all() {
        String name = String.valueOf(original.path().getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        Pattern copies =
                Pattern.compile(
                        Pattern.quote(stem)
                                + " \\(version \\d+(, \\d+)?\\)"
                                + Pattern.quote(ending));
        try (Stream<Path> files = Files.list(original.path().resolveSibling("."))) {
            return files.filter(it -> copies.matcher(String.valueOf(it.getFileName())).matches())
                    .map(it -> original.path().resolveSibling(it.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean isErased(Path copy, Persona persona) {
        if (Files.exists(EditorLock.pathFor(copy)) || !Files.isWritable(copy)) {
            return false;
        }
        try (Database database = Database.open(copy, false)) {
            if (!database.pragma("application_id").equals("" + Migrations.APPLICATION)) {
                return true;
            }
            Opening.setUp(database);
            database.beginWriting();
            try {
                new Erasure(database, persona).erase();
                new Tidying(database).promise();
                database.commit();
            } catch (RuntimeException e) {
                database.rollback();
                throw e;
            }
            new Tidying(database).keep();
            return true;
        } catch (RuntimeException e) {
            // Who reads a damaged copy fails in whatever way.
            return false;
        }
    }
}
