package org.undersigned.exchange.csv;

import org.jspecify.annotations.Nullable;

/// Lets cells that repeat be one text, as most states, titles and answers do: a long list takes
/// less room then, and what is found out about one of them is known of all.
///
/// It never grows: a cell takes the place of another that stood there.
final class Pool {

    /// A power of two.
    private static final int PLACES = 2048;

    /// In UTF-16 units; what is longer hardly repeats.
    private static final int LONGEST = 40;

    private final @Nullable String[] places = new String[PLACES];

    /// A text that is equal to this one, and may be one that was there before.
    String one(String cell) {
        if (cell.length() > LONGEST) {
            return cell;
        }
        int hash = cell.hashCode();
        int place = (hash ^ hash >>> 11 ^ hash >>> 22) & (PLACES - 1);
        String there = places[place];
        if (there != null && there.equals(cell)) {
            return there;
        }
        places[place] = cell;
        return cell;
    }
}
