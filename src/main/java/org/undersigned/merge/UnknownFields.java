package org.undersigned.merge;

import org.undersigned.letter.Places;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds the fields a letter asks for and nobody has.
final class UnknownFields {

    private static final String OF_ONE = "recipient.";

    private final Places places;
    private final Set<String> known;
    private final List<Addressee> addressees;

    /// @param known the names there are
    /// @param addressees whom this copy goes to
    UnknownFields(Places places, Set<String> known, List<Addressee> addressees) {
        this.places = places;
        this.known = known;
        this.addressees = addressees;
    }

    /// One problem for every use, at its place, with the nearest known names as the remedy. That
    /// there is not one recipient is told once, at the first use that needs one.
    List<Problem> among(List<FieldUse> uses) {
        List<Problem> problems = new ArrayList<>();
        boolean told = false;
        for (FieldUse use : uses) {
            if (known.contains(use.name())) {
                continue;
            }
            boolean needsOne = needsOne(use.name());
            if (!needsOne || !told) {
                problems.add(needsOne ? needsOne(use) : unknown(use));
            }
            told |= needsOne;
        }
        return problems;
    }

    private boolean needsOne(String name) {
        boolean ofOne = name.startsWith(OF_ONE) || name.equals("signatories.in_state");
        return ofOne && addressees.size() != 1;
    }

    private Problem needsOne(FieldUse use) {
        Place place = places.of(use.node());
        return Problem.error(place, "merge.needsOneRecipient", use.name(), addressees.size());
    }

    private Problem unknown(FieldUse use) {
        Place place = places.of(use.node());
        String name = use.name();
        if (name.startsWith(OF_ONE)
                && addressees.getFirst().withheld().contains(name.substring(OF_ONE.length()))) {
            return Problem.error(place, "merge.withheldField", name);
        }
        String nearest = String.join(", ", NearestNames.to(name, known));
        return Problem.error(place, "merge.unknownField", name, nearest);
    }
}
