package org.undersigned.workflow.intake;

import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.Signatory;
import org.undersigned.store.News;
import org.undersigned.table.RowProblems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Tells of responses to forms that say something else now than the list does. The list keeps what
/// it has: somebody may have corrected it there.
final class Corrected {

    private Corrected() {}

    static List<Problem> told(String file, List<News.Correction<SignOn>> all) {
        return RowProblems.together(
                all.stream()
                        .map(it -> told(file, it))
                        .sorted(Comparator.comparing(Problem::place))
                        .toList());
    }

    private static Problem told(String file, News.Correction<SignOn> it) {
        Signatory there = it.there().signatory();
        Place place = Place.line(file, it.brought().signatory().line());
        String changes = changes(there.printed(), it.brought().signatory().printed());
        return changes.isEmpty()
                ? Problem.warning(place, "workflow.correctedPrivately", there.listedName(), 0)
                : Problem.warning(place, "workflow.corrected", there.listedName(), changes, 0);
    }

    /// What is printed of both and differs.
    private static String changes(Signatory.Printed before, Signatory.Printed after) {
        List<String> changes = new ArrayList<>();
        note(changes, before.name(), after.name());
        note(changes, before.title(), after.title());
        note(changes, before.organization(), after.organization());
        note(changes, before.state(), after.state());
        note(changes, before.country(), after.country());
        return String.join(", ", changes);
    }

    private static void note(List<String> changes, String before, String after) {
        if (!before.equals(after)) {
            changes.add("“" + before + "” → “" + after + "”");
        }
    }
}
