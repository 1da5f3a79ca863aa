package org.undersigned.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.undersigned.letter.Places;
import org.undersigned.problem.Problem;

/// Finds the fields a letter asks for and nobody has.
final class UnknownFields {

    private final Places places;
    private final Set<String> known;
    private final int addressees;

    /// @param known the names there are
    /// @param addressees how many this copy goes to
    UnknownFields(Places places, Set<String> known, int addressees) {
        this.places = places;
        this.known = known;
        this.addressees = addressees;
    }

    /// One problem for every use, at its place, with the nearest known names as the remedy.
    List<Problem> among(List<FieldUse> uses) {
        List<Problem> problems = new ArrayList<>();
        for (FieldUse use : uses) {
            if (!known.contains(use.name())) {
                problems.add(problem(use));
            }
        }
        return problems;
    }

    private Problem problem(FieldUse use) {
        boolean ofOne =
                use.name().startsWith("recipient.") || use.name().equals("signatories.in_state");
        if (ofOne && addressees != 1) {
            return Problem.error(
                    places.of(use.node()), "merge.needsOneRecipient", use.name(), addressees);
        }
        return Problem.error(
                places.of(use.node()),
                "merge.unknownField",
                use.name(),
                String.join(", ", NearestNames.to(use.name(), known)));
    }
}
