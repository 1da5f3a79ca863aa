package org.undersigned.workflow.intake;

import org.undersigned.letter.intake.Recipients.Addressed;
import org.undersigned.roster.SignOn;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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
    /// @param gaining those who are on it and get pictures that it lacks, with only those
    /// @param pictures the hashes of the pictures they name, by their names
    record Signers(
            List<SignOn> all,
            List<SignOn> fresh,
            List<SignOn> differing,
            List<SignOn> gaining,
            Map<String, String> pictures)
            implements Effect {

        public Signers {
            all = List.copyOf(all);
            fresh = List.copyOf(fresh);
            differing = List.copyOf(differing);
            gaining = List.copyOf(gaining);
            pictures = Map.copyOf(pictures);
        }

        /// The names of the pictures that will be kept.
        Set<String> kept() {
            Set<String> names = new TreeSet<>();
            fresh.forEach(it -> names.addAll(it.signatory().emblems().names()));
            gaining.forEach(it -> names.addAll(it.signatory().emblems().names()));
            return names;
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

    /// How many entries that are there already get pictures.
    default int pictured() {
        return switch (this) {
            case Signers signers -> signers.gaining().size();
            case Addressees _, Wording _, Nothing _ -> 0;
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
