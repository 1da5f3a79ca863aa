package org.undersigned.workflow.intake;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Emblems;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.SignOnList;
import org.undersigned.table.RowProblems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A list with the pictures that it names.
///
/// @param signatories everyone on it, naming only pictures that are to be had
/// @param pictures their hashes, by their names
/// @param problems what is said about the others: a letter can be begun without them
record Illustrated(List<SignOn> signatories, Map<String, String> pictures, List<Problem> problems) {

    Illustrated {
        signatories = List.copyOf(signatories);
        pictures = Map.copyOf(pictures);
        problems = List.copyOf(problems);
    }

    static Illustrated of(SignOnList list, PictureFolder folder) {
        List<SignOn> naming =
                list.signOns().stream()
                        .filter(it -> !it.signatory().emblems().equals(Emblems.NONE))
                        .toList();
        if (naming.isEmpty()) {
            return new Illustrated(list.signOns(), Map.of(), List.of());
        }
        return folder.isThere() ? found(list, naming, folder) : pasted(list, naming);
    }

    private static Illustrated found(SignOnList list, List<SignOn> naming, PictureFolder folder) {
        Map<String, String> pictures = new TreeMap<>();
        RowProblems missing = new RowProblems(list.file());
        List<Problem> problems = new ArrayList<>();
        firstRows(naming)
                .forEach((name, line) -> {
                    Outcome<String> look = folder.look(name);
                    look.value().ifPresent(hash -> pictures.put(name, hash));
                    for (Problem found : look.problems()) {
                        if (found.key().equals("picture.missing")) {
                            missing.warning(line, "workflow.emblemNotFound", name);
                        } else {
                            Place place = Place.line(list.file(), line);
                            problems.add(
                                    Problem.warning(
                                            place, found.key(), found.arguments().toArray()));
                        }
                    }
                });
        problems.addAll(missing.warnings());
        List<SignOn> all =
                list.signOns().stream()
                        .map(it -> it.with(it.signatory().emblems().only(pictures.keySet())))
                        .toList();
        return new Illustrated(all, pictures, problems);
    }

    /// The names of pictures, each with the first row that has it.
    private static Map<String, Integer> firstRows(List<SignOn> naming) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        for (SignOn signOn : naming) {
            int line = Math.max(1, signOn.signatory().line());
            signOn.signatory().emblems().names().forEach(name -> rows.putIfAbsent(name, line));
        }
        return rows;
    }

    private static Illustrated pasted(SignOnList list, List<SignOn> naming) {
        Map<String, Integer> rows = firstRows(naming);
        var first = rows.entrySet().iterator().next();
        Problem problem =
                Problem.warning(
                        Place.line(list.file(), first.getValue()),
                        "workflow.emblemsPasted",
                        rows.size(),
                        first.getKey());
        List<SignOn> without = list.signOns().stream().map(it -> it.with(Emblems.NONE)).toList();
        return new Illustrated(without, Map.of(), List.of(problem));
    }
}
