package org.undersigned.workflow.desk;

import org.undersigned.roster.matching.Decision;
import org.undersigned.roster.matching.Match;

/// Two that are perhaps one.
///
/// @param one the first
/// @param other the second
/// @param match what they are to each other as far as their names tell, and why
public record Couple<T>(Entry<T> one, Entry<T> other, Match match) {

    /// Whether they are probably one, and not two that belong together.
    public boolean isLikely() {
        return switch (match.decision()) {
            case SAME, REVIEW -> true;
            case RELATED, DIFFERENT -> false;
        };
    }

    /// Whether a line is one of the two.
    public boolean has(String id) {
        return one.id().equals(id) || other.id().equals(id);
    }

    /// Whether these are the same two.
    public boolean isOf(Couple<T> couple) {
        return couple.has(one.id()) && couple.has(other.id());
    }

    /// What they are as far as their names tell.
    public Decision decision() {
        return match.decision();
    }
}
