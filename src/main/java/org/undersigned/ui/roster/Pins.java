package org.undersigned.ui.roster;

import org.undersigned.roster.SignOn;

/// Who leads the list: rank 1, and rank 2 for those who lead it with them.
final class Pins {

    private static final int LEAD = 1;
    private static final int WITH_LEAD = 2;

    private Pins() {}

    /// The rank a step higher or lower; 0 for none. Whoever has a rank of their own below these
    /// keeps it going down.
    static int of(SignOn line, boolean up) {
        int rank = line.signatory().standing().rank();
        if (up) {
            return rank == LEAD || rank == WITH_LEAD ? LEAD : WITH_LEAD;
        }
        return switch (rank) {
            case LEAD -> WITH_LEAD;
            case WITH_LEAD -> 0;
            default -> rank;
        };
    }

    /// As it is typed.
    static String said(int rank) {
        return rank == 0 ? "" : Integer.toString(rank);
    }

    /// The style of the sign before a name; empty for none.
    static String mark(int rank) {
        return switch (rank) {
            case LEAD -> "lead";
            case WITH_LEAD -> "co-lead";
            default -> "";
        };
    }
}
