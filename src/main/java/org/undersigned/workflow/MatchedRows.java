package org.undersigned.workflow;

import org.undersigned.roster.matching.Decision;
import org.undersigned.roster.matching.Match;
import org.undersigned.roster.matching.Reason;
import org.undersigned.roster.matching.Sentences;

import java.util.List;
import java.util.Locale;

/// Two rows of rosters that match.
///
/// @param rowA the line of the first one in its file
/// @param rowB the line of the second one in its file
/// @param nameA who is listed there
/// @param nameB who is listed there
/// @param match what they are to each other
public record MatchedRows(int rowA, int rowB, String nameA, String nameB, Match match) {

    /// The columns of a file of matches.
    static final List<String> COLUMNS =
            List.of("row_a", "row_b", "name_a", "name_b", "score", "decision", "reason");

    /// Whether they are one.
    public boolean isSame() {
        return match.decision() == Decision.SAME;
    }

    /// Whether they are probably one.
    boolean isDuplicate() {
        return match.decision() == Decision.SAME || match.decision() == Decision.REVIEW;
    }

    /// The decision as a word of the files we write.
    public String decision() {
        return match.decision().name().toLowerCase(Locale.ROOT);
    }

    /// Why, in words.
    public String reason(Locale locale) {
        return Reason.sentence(match.reasons(), locale);
    }

    List<String> cells(Sentences sentences) {
        return List.of(
                String.valueOf(rowA),
                String.valueOf(rowB),
                nameA,
                nameB,
                String.valueOf(match.score()),
                decision(),
                sentences.of(match.reasons()));
    }
}
