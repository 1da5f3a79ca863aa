package org.undersigned.merge;

import org.undersigned.letter.SignatoryList.Shown;
import org.undersigned.problem.Place;

import java.util.List;

/// Those who sign under one heading.
///
/// @param heading what it says, in the letter's language; empty for none
/// @param signers in printing order
public record SignerGroup(String heading, List<Signer> signers) {

    public SignerGroup {
        signers = List.copyOf(signers);
    }

    /// One who signs, as printed.
    ///
    /// @param details what is printed, in printing order; none is empty
    /// @param affiliated whether title and organization only say who it is, and do not sign
    /// @param place where it was read from
    public record Signer(List<Detail> details, boolean affiliated, Place place) {

        /// One of whom all that is printed signs.
        public Signer(List<Detail> details, Place place) {
            this(details, false, place);
        }

        public Signer {
            details = List.copyOf(details);
        }
    }

    /// One detail of one who signs.
    public record Detail(Shown field, String text) {}
}
