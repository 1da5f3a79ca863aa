package org.undersigned.ui.duplicates;

import org.undersigned.roster.matching.Decision;

/// What a decision looks like.
final class Chips {

    private Chips() {}

    /// The style class of a decision's chip.
    static String style(Decision decision) {
        return switch (decision) {
            case SAME -> "same";
            case REVIEW -> "review";
            case RELATED, DIFFERENT -> "related";
        };
    }
}
