package org.undersigned.ui.roster;

import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.SignOnField;
import org.undersigned.roster.SignatoryField;
import org.undersigned.roster.intake.Corrections;
import org.undersigned.ui.desk.RosterModel;
import org.undersigned.ui.table.Column;
import org.undersigned.workflow.desk.Entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Puts cells from a spreadsheet into lines of those who sign.
///
/// @param columns the columns of the cells
record Pasting(Corrections corrections, List<Column<SignOn>> columns) {

    private static final Set<String> NAMES =
            Set.of(
                    RosterColumns.PRINTED,
                    SignatoryField.NAME.word(),
                    SignatoryField.ORGANIZATION.word());

    /// Does it in one step, unless a cell cannot stand where it would.
    ///
    /// @param lines each gets one of the rows; the other rows become lines
    /// @return why not; nothing if it is being done
    Optional<Problem> into(RosterModel roster, List<Entry<SignOn>> lines, List<List<String>> rows) {
        List<SignOn> fresh = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean there = i < lines.size();
            SignOn before = there ? lines.get(i).value() : Corrections.fresh("", "");
            Optional<Problem> refusal = refusal(before, rows.get(i));
            if (refusal.isPresent()) {
                return refusal;
            }
            SignOn now = filled(before, rows.get(i));
            if (now.signatory().listedName().isEmpty()) {
                return Optional.of(Problem.error(Place.NOWHERE, "roster.rowWithoutName", 0));
            }
            if (!there) {
                fresh.add(now);
            }
        }
        roster.fill(lines, (i, value) -> filled(value, rows.get(i)), fresh);
        return Optional.empty();
    }

    private Optional<Problem> refusal(SignOn line, List<String> cells) {
        SignOn now = line;
        for (int i : order(cells)) {
            SignOnField field = RosterColumns.field(columns.get(i), now);
            Optional<Problem> refusal = corrections.refusal(now, field, cells.get(i));
            if (refusal.isPresent()) {
                return refusal;
            }
            now = corrections.put(now, field, cells.get(i));
        }
        return Optional.empty();
    }

    private SignOn filled(SignOn line, List<String> cells) {
        SignOn now = line;
        for (int i : order(cells)) {
            now = corrections.put(now, RosterColumns.field(columns.get(i), now), cells.get(i));
        }
        return now;
    }

    /// Who somebody is comes first: as what they sign depends on it. A name that is taken away goes
    /// last, when there is another one.
    private List<Integer> order(List<String> cells) {
        return IntStream.range(0, cells.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> turn(columns.get(i), cells.get(i))))
                .toList();
    }

    private static int turn(Column<SignOn> column, String cell) {
        if (!NAMES.contains(column.key())) {
            return 1;
        }
        return cell.isBlank() ? 2 : 0;
    }
}
