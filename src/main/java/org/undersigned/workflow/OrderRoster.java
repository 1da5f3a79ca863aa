package org.undersigned.workflow;

import org.undersigned.letter.SignatoryList.Group;
import org.undersigned.letter.SignatoryList.Order;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Roster;
import org.undersigned.roster.ordering.Ordering;
import org.undersigned.roster.ordering.Placed;
import org.undersigned.roster.ordering.Section;
import org.undersigned.table.Mapping;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Tells in which order a roster's confirmed signatories print, and why.
public final class OrderRoster {

    /// Reads a roster and puts it in one list by name, the order of letters that ask for none.
    public Outcome<List<Placed>> order(Path file, Mapping mapping, Locale language) {
        return switch (TableFiles.roster(file, mapping)) {
            case Outcome.Done<Roster>(Roster roster, List<Problem> problems) ->
                    new Outcome.Done<>(order(roster, language), problems);
            case Outcome.Failed<Roster>(List<Problem> problems) -> new Outcome.Failed<>(problems);
        };
    }

    private static List<Placed> order(Roster roster, Locale language) {
        List<Section> sections =
                new Ordering(language).order(roster.confirmed(), Order.NAME, Group.NONE);
        return sections.stream().flatMap(section -> section.placed().stream()).toList();
    }
}
