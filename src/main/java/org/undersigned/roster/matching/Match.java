package org.undersigned.roster.matching;

import java.util.List;

/// Two entries that are not plainly different, or what a comparison of two found.
///
/// @param a the first one's index in its list, from 0
/// @param b the second one's
/// @param score how alike they are, from 0 to 1; it orders matches of one decision and does not
///   make it
/// @param decision what they are to each other
/// @param reasons why, the weightiest first
public record Match(int a, int b, double score, Decision decision, List<Reason> reasons) {

    public Match {
        reasons = List.copyOf(reasons);
    }
}
