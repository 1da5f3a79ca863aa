package org.undersigned.roster.intake;

import org.undersigned.roster.Status;
import org.undersigned.table.CellText;
import org.undersigned.table.Columns;
import org.undersigned.table.RowProblems;
import org.undersigned.table.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads every question whether somebody signs but the one that is their status: nobody is printed
/// who says no to any of them, or what is not understood.
final class FurtherAnswers {

    private record Question(int column, String header, SigningAnswer answer) {}

    private final List<Question> questions;
    private final RowProblems problems;

    /// @param table all of the rows
    FurtherAnswers(Table table, Columns columns, Vocabulary vocabulary, RowProblems problems) {
        this.problems = problems;
        SigningWords words = new SigningWords();
        List<Question> asked = new ArrayList<>();
        for (int column : columns.naming(Set.of("status"))) {
            String header = columns.name(column);
            var question =
                    new Question(column, header, new SigningAnswer(header, vocabulary, words));
            if (!Integer.valueOf(column).equals(columns.chosen().get("status"))
                    && OpenColumns.isMostly(
                            table, column, it -> question.answer.of(it).isPresent())) {
                asked.add(question);
            }
        }
        this.questions = List.copyOf(asked);
    }

    private FurtherAnswers(FurtherAnswers other, RowProblems problems) {
        this.questions = other.questions;
        this.problems = problems;
    }

    /// The same for some of the rows.
    ///
    /// @param some where it is said what is wrong with these
    FurtherAnswers into(RowProblems some) {
        return new FurtherAnswers(this, some);
    }

    /// The status of somebody in view of all they answer.
    ///
    /// @param stated whether the row says itself what the status is
    Status of(Table.Row row, Status status, boolean stated) {
        Status all = status;
        for (Question it : questions) {
            all = all == Status.CONFIRMED ? asked(row, it, stated) : all;
        }
        return all;
    }

    /// What is left of a yes.
    private Status asked(Table.Row row, Question question, boolean stated) {
        String said = CellText.line(row.cells().get(question.column));
        if (said.isEmpty()) {
            return stated || question.answer.isTurned() ? Status.CONFIRMED : empty(row, question);
        }
        Optional<Status> status = question.answer.of(said);
        if (status.isEmpty()) {
            problems.warning(row.line(), "roster.answerOpen", question.header, said);
            return Status.PENDING;
        }
        if (status.get() == Status.CONFIRMED) {
            return Status.CONFIRMED;
        }
        problems.warning(row.line(), "roster.answeredNo", question.header, said);
        return stated ? Status.PENDING : status.get();
    }

    private Status empty(Table.Row row, Question question) {
        problems.warning(row.line(), "roster.unanswered", question.header);
        return Status.PENDING;
    }
}
