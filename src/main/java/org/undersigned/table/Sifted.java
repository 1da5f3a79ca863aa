package org.undersigned.table;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;

import java.util.List;

/// What was made of rows, without those of which nothing can be made.
///
/// @param <T> what was made
/// @param rest what was made of the others
/// @param unfit what is wrong with each row left out: one error a row or several
/// @param cleanings the cells that were changed visibly
public record Sifted<T>(T rest, List<Problem> unfit, List<Cleaning> cleanings) {

    public Sifted {
        unfit = List.copyOf(unfit);
        cleanings = List.copyOf(cleanings);
    }

    /// It, if no row had to be left out: nobody may be missing without a word.
    public Outcome<T> whole() {
        return Outcome.of(rest, RowProblems.together(unfit));
    }
}
