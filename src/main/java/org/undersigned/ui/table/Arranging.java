package org.undersigned.ui.table;

import org.undersigned.ui.Latest;

import java.util.List;
import java.util.function.Consumer;

/// Finds out in the background which lines a table shows, and in which order: to sort 100,000 takes
/// longer than a frame. What needs no thought is there at once.
final class Arranging<T> {

    private final Latest latest;
    private final Consumer<List<Row<T>>> shown;
    private final Sifting<T> sifting = new Sifting<>();
    private List<Row<T>> rows = List.of();
    private long asked;
    private long answered;

    /// @param shown told which lines are shown from now on
    Arranging(Latest latest, Consumer<List<Row<T>>> shown) {
        this.latest = latest;
        this.shown = shown;
    }

    /// Whether it is being found out, or done, what was asked for last.
    boolean isUnderWay() {
        return answered < asked;
    }

    /// Asks for lines.
    void ask(Wish<T> wish) {
        long ticket = ++asked;
        rows = wish.rows();
        if (wish.isForAll()) {
            answer(wish, ticket, wish.rows());
        } else {
            latest.ask(() -> sifting.through(wish), found -> answer(wish, ticket, found));
        }
    }

    /// An answer that is older than what is shown, or about lines of which some have gone, is none.
    private void answer(Wish<T> wish, long ticket, List<Row<T>> found) {
        if (ticket > answered && wish.isOf(rows)) {
            answered = ticket;
            shown.accept(found);
        }
    }
}
