package org.undersigned.workflow.intake;

import org.undersigned.roster.SignOn;
import org.undersigned.roster.matching.Decision;
import org.undersigned.roster.matching.Match;

/// Somebody who is brought and is probably, or perhaps, there already.
///
/// @param key what the row is known by while it is brought
/// @param brought who is brought
/// @param twin who it resembles
/// @param match what they are to each other as far as their names tell, and why
/// @param decided whether somebody has said already that they are the same
/// @param fate what becomes of the row
public record Resemblance(
        String key, SignOn brought, Twin twin, Match match, boolean decided, Fate fate) {

    /// Whether they are the same, and not only perhaps.
    public boolean isSure() {
        return decided || match.decision() == Decision.SAME;
    }

    /// Whether the list keeps another status than the row has.
    public boolean differs() {
        return twin.line().signatory().standing().status()
                != brought.signatory().standing().status();
    }

    /// Two that are probably the same become one unless somebody objects; of two that are perhaps
    /// the same both stay.
    static Fate usual(boolean sure) {
        return sure ? Fate.SAME : Fate.ADD;
    }

    Resemblance with(Fate other) {
        return new Resemblance(key, brought, twin, match, decided, other);
    }
}
