package org.undersigned.workflow.intake;

import org.undersigned.letter.intake.Recipients.Addressed;
import org.undersigned.roster.Signatory;

import java.util.List;

/// What comes of something that is brought.
public sealed interface Effect {

    /// A letter gets its text.
    ///
    /// @param changes whether it says anything that the letter does not say already
    record Wording(boolean changes) implements Effect {}

    /// People sign.
    ///
    /// @param all everyone who was brought
    /// @param fresh those who are not on the list yet
    /// @param differing those who are on it with another status, which they keep
    record Signers(List<Signatory> all, List<Signatory> fresh, List<Signatory> differing)
            implements Effect {

        public Signers {
            all = List.copyOf(all);
            fresh = List.copyOf(fresh);
            differing = List.copyOf(differing);
        }
    }

    /// People get copies of their own.
    ///
    /// @param all everyone who was brought
    /// @param fresh those who are not on the list yet
    record Addressees(List<Addressed> all, List<Addressed> fresh) implements Effect {

        public Addressees {
            all = List.copyOf(all);
            fresh = List.copyOf(fresh);
        }
    }

    /// Nothing: problems are in the way.
    record Nothing() implements Effect {}

    /// How many entries are new.
    default int added() {
        return switch (this) {
            case Signers signers -> signers.fresh().size();
            case Addressees addressees -> addressees.fresh().size();
            case Wording _, Nothing _ -> 0;
        };
    }

    /// How many entries are there already.
    default int known() {
        return switch (this) {
            case Signers signers -> signers.all().size() - added();
            case Addressees addressees -> addressees.all().size() - added();
            case Wording _, Nothing _ -> 0;
        };
    }
}
