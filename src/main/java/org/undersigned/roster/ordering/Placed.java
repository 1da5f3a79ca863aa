package org.undersigned.roster.ordering;

import org.undersigned.roster.Signatory;

import java.util.List;

/// A signatory in its place.
///
/// @param signatory who it is
/// @param reasons why it stands here, the weightiest first
public record Placed(Signatory signatory, List<Reason> reasons) {

    public Placed {
        reasons = List.copyOf(reasons);
    }
}
