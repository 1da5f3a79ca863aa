package org.undersigned.merge;

import org.undersigned.letter.Condition;
import org.undersigned.letter.Numbering;
import org.undersigned.letter.Places;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;

import java.util.List;

/// One copy in the making: what its parts share while they are merged.
///
/// @param fields the values for this recipient; every field the letter uses is among them
/// @param places where the letter's nodes stand
/// @param numbering the numbers of its blocks
/// @param notes the footnotes cited so far
/// @param problems what was found so far; the parts add to it
record Draft(
        Fields fields, Places places, Numbering numbering, Notes notes, List<Problem> problems) {

    /// Whether a condition holds. Values compare exactly, after NFC; but known states by what they
    /// are.
    boolean holds(Condition condition) {
        Value value = fields.get(condition.field());
        return switch (condition) {
            case Condition.HasValue _ -> value.isPresent();
            case Condition.Is is -> value.is(is.value());
            case Condition.IsNot isNot -> !value.is(isNot.value());
        };
    }

    /// The number of a footnote, which is merged when it is cited first.
    int cite(String label) {
        return notes.cite(label, blocks -> BodyMerge.passages(this, blocks));
    }

    /// Notes that a field left nothing where something is to be read. A greeting or a subject
    /// without it would go out wrong, so there it is an error.
    void reportEmpty(String field, Value value, Object node, Part part) {
        Place place = placeOf(value, node);
        problems.add(
                switch (part) {
                    case SALUTATION -> Problem.error(place, "merge.emptyInSalutation", field);
                    case SUBJECT -> Problem.error(place, "merge.emptyInSubject", field);
                    case TEXT -> Problem.warning(place, "merge.emptyInText", field);
                });
    }

    /// Where a value was read, if it was read from a line of a file, else where its field stands.
    Place placeOf(Value value, Object node) {
        return value.place().line() > 0 ? value.place() : places.of(node);
    }
}
