package org.undersigned.roster.intake;

import org.jspecify.annotations.Nullable;
import org.undersigned.roster.Status;
import org.undersigned.table.Columns;
import org.undersigned.table.RowProblems;
import org.undersigned.table.Table;

import java.util.Map;

/// Keeps off the page whoever was asked whether they may be listed, and did not say yes.
final class Listing {

    private static final String FIELD = "listing";

    private final Columns columns;
    private final RowProblems problems;
    private final @Nullable ListingQuestion question;
    private final String header;
    private final boolean answered;

    /// @param table all of the rows
    Listing(Table table, Columns columns, Vocabulary vocabulary, RowProblems problems) {
        this.columns = columns;
        this.problems = problems;
        @Nullable Integer column = columns.chosen().get(FIELD);
        this.header = column == null ? "" : columns.name(column);
        this.question = column == null ? null : new ListingQuestion(header, vocabulary);
        this.answered =
                column != null
                        && table.rows().stream().anyMatch(it -> !it.cells().get(column).isBlank());
    }

    private Listing(Listing other, RowProblems problems) {
        this.columns = other.columns;
        this.problems = problems;
        this.question = other.question;
        this.header = other.header;
        this.answered = other.answered;
    }

    /// The same for some of the rows.
    ///
    /// @param some where it is said what is wrong with these
    Listing into(RowProblems some) {
        return new Listing(this, some);
    }

    /// The status of somebody who says so, in view of whether they may be listed.
    Status of(Table.Row row, Status said) {
        if (question == null || !answered || isGone(said)) {
            return said;
        }
        String answer = columns.text(row, FIELD);
        return switch (question.answer(answer)) {
            case LISTED -> said;
            case UNLISTED -> {
                problems.warning(row.line(), "roster.unlisted", header);
                yield Status.UNLISTED;
            }
            case OPEN -> answer.isEmpty() && question.isTurned() ? said : waiting(row, said);
        };
    }

    private Status waiting(Table.Row row, Status said) {
        if (said != Status.CONFIRMED) {
            return said;
        }
        problems.warning(row.line(), "roster.listingOpen", header);
        return Status.PENDING;
    }

    private static boolean isGone(Status status) {
        return switch (status) {
            case DECLINED, WITHDRAWN, UNLISTED -> true;
            case INVITED, REMINDED, PENDING, CONFIRMED, TO_RECONFIRM -> false;
        };
    }

    /// Keeps the answer with what nobody prints, under the question it answers.
    void keep(Table.Row row, Map<String, String> other) {
        String answer = columns.text(row, FIELD);
        if (!answer.isEmpty()) {
            other.put(header, answer);
        }
    }
}
