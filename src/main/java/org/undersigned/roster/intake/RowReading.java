package org.undersigned.roster.intake;

import org.undersigned.roster.SignOn;
import org.undersigned.roster.cleaning.RowCleaning;
import org.undersigned.table.Cleanings;
import org.undersigned.table.NameColumns;
import org.undersigned.table.RowProblems;
import org.undersigned.table.Rule;
import org.undersigned.table.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/// Cleans and reads the rows of a table, on all cores where there are many. What comes of them, and
/// what is said about them, is in the order of the rows, whichever were read first.
final class RowReading {

    /// So many rows are one job.
    private static final int SOME = 1000;

    private final RowCleaning cleaning;
    private final NameColumns names;
    private final Vocabulary vocabulary;
    private final Set<Rule> rules;
    private final Answers answers;
    private final FurtherAnswers further;
    private final Listing listing;

    /// @param names of rows that are cleaned
    RowReading(
            RowCleaning cleaning,
            NameColumns names,
            Vocabulary vocabulary,
            Set<Rule> rules,
            Answers answers,
            FurtherAnswers further,
            Listing listing) {
        this.cleaning = cleaning;
        this.names = names;
        this.vocabulary = vocabulary;
        this.rules = rules;
        this.answers = answers;
        this.further = further;
        this.listing = listing;
    }

    private record Piece(List<SignOn> signOns, RowProblems problems, Cleanings cleanings) {}

    /// Everyone in the table.
    ///
    /// @param problems where it is said what is wrong with rows
    /// @param cleanings where it is said what was changed
    List<SignOn> all(Table table, RowProblems problems, Cleanings cleanings) {
        List<Table.Row> rows = table.rows();
        List<Piece> pieces =
                IntStream.range(0, (rows.size() + SOME - 1) / SOME)
                        .parallel()
                        .mapToObj(
                                i -> rows.subList(i * SOME, Math.min(rows.size(), (i + 1) * SOME)))
                        .map(some -> piece(table.file(), some))
                        .toList();
        List<SignOn> all = new ArrayList<>(rows.size());
        for (Piece piece : pieces) {
            all.addAll(piece.signOns);
            problems.addAll(piece.problems);
            cleanings.addAll(piece.cleanings);
        }
        return all;
    }

    private Piece piece(String file, List<Table.Row> rows) {
        RowProblems problems = new RowProblems(file);
        Cleanings cleanings = new Cleanings();
        RowCleaning some = cleaning.into(cleanings);
        SignatoryRow row =
                new SignatoryRow(
                        cleaning.columns(),
                        names,
                        vocabulary,
                        rules,
                        problems,
                        cleanings,
                        answers.into(problems),
                        further.into(problems),
                        listing.into(problems));
        List<SignOn> signOns =
                rows.stream()
                        .flatMap(it -> cleaned(some, it, problems).stream())
                        .map(row::read)
                        .filter(Objects::nonNull)
                        .toList();
        return new Piece(signOns, problems, cleanings);
    }

    /// Says who was left out.
    private static List<Table.Row> cleaned(RowCleaning some, Table.Row row, RowProblems problems) {
        List<Table.Row> cleaned = some.clean(row);
        if (cleaned.isEmpty()) {
            problems.warning(row.line(), "roster.testLeftOut", some.listed(row));
        }
        return cleaned;
    }
}
