package org.undersigned.roster.intake;

import org.jspecify.annotations.Nullable;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.Status;
import org.undersigned.table.Columns;
import org.undersigned.table.RowProblems;
import org.undersigned.table.Table;

import java.util.Optional;
import java.util.regex.Pattern;

/// Reads whether somebody has agreed. What is not understood is never a yes.
///
/// A column that calls itself a status may stay empty, which means confirmed. One that asks
/// (`Signed?`) is a question that somebody has not answered where it is empty and elsewhere is not;
/// there a day says yes, and a box without a tick that nobody has said so yet. Whoever gives an
/// answer to it that is not understood waits.
final class Answers {

    private static final Pattern DAY =
            Pattern.compile(
                    "\\d{1,4}[-/. ]{1,2}(?:\\d{1,2}|\\p{L}{3,12})[-/. ,]{1,2}\\d{2,4}(?:[T"
                            + " ,].{0,40})?");
    private static final Pattern STATUS =
            Pattern.compile(
                    "(?iu)stat(?:us|ut|o)(?![\\p{L}])|estado(?![\\p{L}])|(?<![\\p{L}])stand(?![\\p{L}])"
                        + "|situa");

    private final Columns columns;
    private final Vocabulary vocabulary;
    private final RowProblems problems;
    private final boolean asked;
    private final String header;
    private final SigningAnswer answer;

    /// @param table all of the rows
    Answers(Table table, Columns columns, Vocabulary vocabulary, RowProblems problems) {
        this.columns = columns;
        this.vocabulary = vocabulary;
        this.problems = problems;
        @Nullable Integer column = columns.chosen().get("status");
        this.header = column == null ? "" : columns.name(column);
        this.answer = new SigningAnswer(header, vocabulary, new SigningWords());
        boolean asks = column != null && asks();
        boolean answered = table.rows().stream().anyMatch(it -> !said(it).isEmpty());
        this.asked = asks && answered;
        if (asks && !answered && !table.rows().isEmpty()) {
            problems.warning(table.rows().getFirst().line(), "roster.unansweredByAll", header);
        }
    }

    private Answers(Answers other, RowProblems problems) {
        this.columns = other.columns;
        this.vocabulary = other.vocabulary;
        this.problems = problems;
        this.asked = other.asked;
        this.header = other.header;
        this.answer = other.answer;
    }

    /// The same for some of the rows.
    ///
    /// @param some where it is said what is wrong with these
    Answers into(RowProblems some) {
        return new Answers(this, some);
    }

    private boolean asks() {
        return !STATUS.matcher(header).find();
    }

    /// What a row says, as somebody in that capacity says it.
    Status of(Table.Row row, Capacity capacity) {
        String said = said(row);
        if (said.isEmpty()) {
            return asked && !answer.isTurned() ? waiting(row) : unstated(row, capacity);
        }
        Optional<Status> status = meant(said);
        if (status.isEmpty() && asked) {
            problems.warning(row.line(), "roster.answerOpen", header, said);
        } else if (status.isEmpty()) {
            problems.error(row.line(), "roster.unknownStatus", said);
        }
        if (asked && status.filter(it -> it == Status.DECLINED).isPresent()) {
            problems.warning(row.line(), "roster.answeredNo", header, said);
        }
        return status.orElse(Status.PENDING);
    }

    /// Whether that is an answer.
    boolean isUnderstood(String said) {
        return meant(said).isPresent();
    }

    private Optional<Status> meant(String said) {
        return asked ? answer(said) : vocabulary.status(said);
    }

    /// The cell.
    String said(Table.Row row) {
        return columns.text(row, "status");
    }

    /// The day that stands where somebody is asked whether they have signed; empty if none does.
    String day(Table.Row row) {
        String said = asked ? said(row) : "";
        return DAY.matcher(said).matches() ? said : "";
    }

    private Optional<Status> answer(String said) {
        return DAY.matcher(said).matches() ? Optional.of(Status.CONFIRMED) : answer.of(said);
    }

    private Status waiting(Table.Row row) {
        problems.warning(row.line(), "roster.unanswered", header);
        return Status.PENDING;
    }

    /// Confirmed, unless somebody signs for an organization and says that they may not.
    private Status unstated(Table.Row row, Capacity capacity) {
        String authority = columns.text(row, "authority");
        if (!capacity.bindsOrganization() || authority.isEmpty() || !vocabulary.isNo(authority)) {
            return Status.CONFIRMED;
        }
        problems.warning(row.line(), "roster.withoutAuthority", authority);
        return Status.PENDING;
    }
}
