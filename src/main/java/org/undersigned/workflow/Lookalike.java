package org.undersigned.workflow;

import org.undersigned.roster.matching.Match;
import org.undersigned.roster.matching.Reason;
import org.undersigned.workflow.intake.Fate;
import org.undersigned.workflow.intake.Resemblance;
import org.undersigned.workflow.intake.Twin;

import java.util.Locale;

/// Somebody who was imported and looks like somebody else.
///
/// @param row the line of the file
/// @param name who is listed there
/// @param twinRow the line that is imported, too, of this file or of one before it; 0 if the twin
///   is on the list
/// @param twin who it looks like
/// @param match what they are to each other, as far as their names tell
/// @param joined whether they became one; else both are on the list
public record Lookalike(
        int row, String name, int twinRow, String twin, Match match, boolean joined) {

    static Lookalike of(Resemblance alike) {
        return new Lookalike(
                alike.brought().signatory().line(),
                alike.brought().signatory().listedName(),
                alike.twin() instanceof Twin.Brought it ? it.line().signatory().line() : 0,
                alike.twin().line().signatory().listedName(),
                alike.match(),
                alike.fate() == Fate.SAME);
    }

    /// The decision as a word of the files we write.
    public String decision() {
        return match.decision().name().toLowerCase(Locale.ROOT);
    }

    /// Why, in words.
    public String reason(Locale locale) {
        return Reason.sentence(match.reasons(), locale);
    }
}
