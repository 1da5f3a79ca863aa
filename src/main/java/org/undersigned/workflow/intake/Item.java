package org.undersigned.workflow.intake;

import org.undersigned.letter.intake.RecipientsIntake;
import org.undersigned.roster.intake.RosterIntake;
import org.undersigned.table.Mapping;
import org.undersigned.table.Rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Something that was brought, and what it is for.
public sealed interface Item {

    Brought brought();

    /// The letter it is brought to.
    Target target();

    /// A text becomes a letter's.
    record Text(Brought.Text brought, Target target) implements Item {}

    /// Rows become entries of a letter's list.
    ///
    /// @param kind which list
    /// @param mapping what is said about columns, beyond what their headers say
    /// @param rules the rules by which cells are cleaned
    /// @param leavingOut whether rows that cannot be used are left out; else they are in the way
    record Rows(
            Brought.Rows brought,
            Target target,
            ImportKind kind,
            Mapping mapping,
            Set<Rule> rules,
            boolean leavingOut)
            implements Item {

        public Rows {
            if (kind == ImportKind.LETTER) {
                throw new IllegalArgumentException("rows are no letter");
            }
            rules = Set.copyOf(rules);
        }

        /// With columns by their numbers, cleaned by all rules.
        ///
        /// @param byHand the column of a field, from 0; −1 for none
        public static Rows of(
                Brought.Rows brought,
                Target target,
                ImportKind kind,
                Map<String, Integer> byHand,
                boolean leavingOut) {
            return of(brought, target, kind, byHand, Set.of(), leavingOut);
        }

        /// With columns by their numbers.
        ///
        /// @param byHand the column of a field, from 0; −1 for none
        /// @param kept the words for the rules that are off
        public static Rows of(
                Brought.Rows brought,
                Target target,
                ImportKind kind,
                Map<String, Integer> byHand,
                Set<String> kept,
                boolean leavingOut) {
            Map<String, String> columns = new HashMap<>();
            byHand.forEach(
                    (field, column) -> columns.put(field, column < 0 ? "" : "#" + (column + 1)));
            return new Rows(
                    brought, target, kind, new Mapping(columns), Rule.without(kept), leavingOut);
        }
    }

    /// The fields that columns of such a list can hold, the usual ones first.
    static List<String> fields(ImportKind kind) {
        return switch (kind) {
            case LETTER -> List.of();
            case ROSTER -> RosterIntake.fields();
            case RECIPIENTS -> RecipientsIntake.fields();
        };
    }
}
