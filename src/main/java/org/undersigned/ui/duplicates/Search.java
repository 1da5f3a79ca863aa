package org.undersigned.ui.duplicates;

import org.jspecify.annotations.Nullable;
import org.undersigned.ui.Leisure;
import org.undersigned.workflow.desk.Couple;
import org.undersigned.workflow.desk.Entry;
import org.undersigned.workflow.desk.Lore;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Looks in the background for those who are on a list twice. A list is searched once as long as it
/// and what people said of those on it stay the same; a search that nobody waits for is called off.
final class Search<T> {

    private final Matter<T> matter;
    private final Leisure searching;
    private final Consumer<List<Couple<T>>> found;
    private List<Entry<T>> searched = List.of();
    private Lore lore = Lore.NONE;
    private @Nullable Seeking<T> seeking;
    private boolean known;
    private boolean behind;
    private long asked;

    /// @param found told what was found
    Search(Matter<T> matter, Leisure searching, Consumer<List<Couple<T>>> found) {
        this.matter = matter;
        this.searching = searching;
        this.found = found;
    }

    /// Whether something was found out at all.
    boolean isKnown() {
        return known;
    }

    /// Whether a search is to be made that was not begun, or called off.
    boolean isBehind() {
        return behind;
    }

    /// What people said of those on the list that was searched last.
    Lore lore() {
        return lore;
    }

    /// Looks for them unless that was done, or is being done, in the list as it stands.
    void begin() {
        asked++;
        behind = true;
        long ticket = asked;
        matter.lore(now -> {
            if (ticket == asked) {
                seek(matter.lines(), now);
            }
        });
    }

    private void seek(List<Entry<T>> lines, Lore now) {
        Seeking<T> before = seeking;
        if (before != null && before.isIn(lines, now)) {
            return;
        }
        callOff();
        if (known && lines.equals(searched) && now.equals(lore)) {
            behind = false;
            return;
        }
        Seeking<T> fresh = new Seeking<>(lines, now);
        seeking = fresh;
        searching.ask(
                stopped -> matter.search(lines, now, stopped), couples -> arrived(fresh, couples));
    }

    private void arrived(Seeking<T> done, List<Couple<T>> couples) {
        seeking = null;
        searched = done.lines();
        lore = done.lore();
        known = true;
        behind = false;
        found.accept(couples);
    }

    /// Calls off the search that is under way.
    void callOff() {
        asked++;
        if (seeking != null) {
            searching.callOff();
            seeking = null;
            behind = true;
        }
    }

    /// The list changed by a decision, and so there is nothing to look for but what was looked for
    /// before.
    ///
    /// @param idle whether no decision is under way by then
    /// @param then told the list as it stands
    void follow(BooleanSupplier idle, Consumer<List<Entry<T>>> then) {
        long ticket = asked;
        matter.lore(now -> {
            if (ticket == asked && idle.getAsBoolean()) {
                searched = matter.lines();
                lore = now;
                then.accept(searched);
            }
        });
    }

    /// Nothing that was found holds any more.
    void forget() {
        known = false;
    }
}
