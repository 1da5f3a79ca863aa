package org.undersigned.workflow.intake;

import org.undersigned.letter.Letter;
import org.undersigned.letter.text.LetterReader;
import org.undersigned.letter.text.ReadLetter;
import org.undersigned.letter.text.RevisionHash;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.intake.FormColumns;
import org.undersigned.roster.intake.SigningDays;
import org.undersigned.table.CellText;
import org.undersigned.table.Table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Whether those who come to a letter's list signed this letter, in the wording it has, and in
/// time.
///
/// @param letter the letter as it stands
/// @param name what the workspace calls it
/// @param today the day it is
record Fitness(Letter letter, String name, LocalDate today) {

    /// Nothing if the text cannot be read: that is told elsewhere.
    static Optional<Fitness> of(String text, String name, LocalDate today) {
        return LetterReader.read("", text)
                .value()
                .map(ReadLetter::letter)
                .map(it -> new Fitness(it, name, today));
    }

    /// What is to be said of those who are new.
    List<Problem> problems(Table table, List<SignOn> fresh) {
        List<Problem> problems = new ArrayList<>(forms(table, fresh));
        late(table, fresh).ifPresent(problems::add);
        return problems;
    }

    private List<Problem> forms(Table table, List<SignOn> fresh) {
        int titles = table.header().indexOf(FormColumns.LETTER);
        int revisions = table.header().indexOf(FormColumns.REVISION);
        if (titles < 0 || revisions < 0) {
            return List.of();
        }
        Map<Integer, Table.Row> rows = new HashMap<>();
        table.rows().forEach(it -> rows.put(it.line(), it));
        String revision = RevisionHash.of(letter);
        Map<String, Integer> strangers = new TreeMap<>();
        int outdated = 0;
        for (SignOn signOn : fresh) {
            Table.Row row = rows.get(signOn.signatory().line());
            if (row == null || row.cells().get(revisions).equals(revision)) {
                continue;
            }
            String title = CellText.line(row.cells().get(titles));
            if (title.equals(CellText.line(letter.front().title()))) {
                outdated++;
            } else {
                strangers.merge(title, 1, Integer::sum);
            }
        }
        List<Problem> problems = new ArrayList<>();
        Place file = Place.file(table.file());
        strangers.forEach((title, forms) ->
                problems.add(Problem.warning(file, "workflow.otherLetter", forms, title, name)));
        if (outdated > 0) {
            problems.add(Problem.warning(file, "workflow.otherWording", outdated));
        }
        return problems;
    }

    /// Who came after the closing day: the row says when it was, else it is today.
    private Optional<Problem> late(Table table, List<SignOn> fresh) {
        LocalDate closes = letter.front().invitation().closes();
        if (closes == null) {
            return Optional.empty();
        }
        int late = SigningDays.after(closes, fresh, today);
        return late == 0
                ? Optional.empty()
                : Optional.of(
                        Problem.warning(
                                Place.file(table.file()),
                                "workflow.afterClosing",
                                late,
                                closes.toString()));
    }
}
