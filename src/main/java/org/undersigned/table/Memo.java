package org.undersigned.table;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// Remembers what was found out about a cell, since most cells of most columns repeat.
///
/// It never grows: what is asked later takes the place of what was asked before. Several rows may
/// ask at a time; what is remembered is whole, or not there.
///
/// @param <T> what is found out, always the same of the same cell
public final class Memo<T> {

    /// A power of two.
    private static final int PLACES = 256;

    private record Known<T>(String cell, T answer) {}

    private final @Nullable Object[] places = new Object[PLACES];
    private final Function<String, T> question;

    /// @param question what is asked of a cell
    public Memo(Function<String, T> question) {
        this.question = question;
    }

    /// The answer for this cell.
    @SuppressWarnings("unchecked") // only what is put there below
    public T of(String cell) {
        int hash = cell.hashCode();
        int place = (hash ^ hash >>> 8 ^ hash >>> 16) & (PLACES - 1);
        @Nullable Known<T> known = (Known<T>) places[place];
        if (known != null && known.cell.equals(cell)) {
            return known.answer;
        }
        T answer = question.apply(cell);
        places[place] = new Known<>(cell, answer);
        return answer;
    }
}
