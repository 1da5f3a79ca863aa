package org.undersigned.workflow.intake;

import org.jspecify.annotations.Nullable;
import org.undersigned.letter.intake.RecipientsIntake;
import org.undersigned.roster.intake.RosterIntake;
import org.undersigned.table.Mapping;
import org.undersigned.table.Rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
    /// @param recalled the fields of which that was said last time
    /// @param rules the rules by which cells are cleaned
    /// @param chosen whether these were chosen now; else those of last time may take their place
    /// @param leavingOut whether rows that cannot be used are left out; else they are in the way
    record Rows(
            Brought.Rows brought,
            Target target,
            ImportKind kind,
            Mapping mapping,
            Set<String> recalled,
            Set<Rule> rules,
            boolean chosen,
            boolean leavingOut)
            implements Item {

        public Rows {
            if (kind == ImportKind.LETTER) {
                throw new IllegalArgumentException("rows are no letter");
            }
            recalled = Set.copyOf(recalled);
            rules = Set.copyOf(rules);
        }

        /// The same with what was said last time.
        ///
        /// @param all what is said about columns now, and what was said
        /// @param usual the rules of last time
        Rows with(Mapping all, Set<String> fields, Set<Rule> usual) {
            return new Rows(
                    brought, target, kind, all, fields, chosen ? rules : usual, chosen, leavingOut);
        }

        /// The words for the rules that are off.
        public Set<String> kept() {
            return Rule.ALL.stream()
                    .filter(it -> !rules.contains(it))
                    .map(Rule::word)
                    .collect(Collectors.toUnmodifiableSet());
        }

        /// With columns by their numbers, cleaned as last time, else by all rules.
        ///
        /// @param byHand the column of a field, from 0; −1 for none
        public static Rows of(
                Brought.Rows brought,
                Target target,
                ImportKind kind,
                Map<String, Integer> byHand,
                boolean leavingOut) {
            return of(brought, target, kind, byHand, null, leavingOut);
        }

        /// With columns by their numbers.
        ///
        /// @param byHand the column of a field, from 0; −1 for none
        /// @param kept the words for the rules that are off; null for those of last time
        public static Rows of(
                Brought.Rows brought,
                Target target,
                ImportKind kind,
                Map<String, Integer> byHand,
                @Nullable Set<String> kept,
                boolean leavingOut) {
            Map<String, String> columns = new HashMap<>();
            byHand.forEach(
                    (field, column) -> columns.put(field, column < 0 ? "" : "#" + (column + 1)));
            return new Rows(
                    brought,
                    target,
                    kind,
                    new Mapping(columns),
                    Set.of(),
                    kept == null ? Rule.ALL : Rule.without(kept),
                    kept != null,
                    leavingOut);
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
