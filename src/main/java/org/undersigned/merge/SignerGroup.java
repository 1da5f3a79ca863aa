package org.undersigned.merge;

import org.jspecify.annotations.Nullable;
import org.undersigned.letter.SignatoryList.Shown;
import org.undersigned.problem.Place;

import java.util.List;
import java.util.stream.Stream;

/// Those who sign under one heading.
///
/// @param heading what it says, in the letter's language; empty for none
/// @param signers in printing order
public record SignerGroup(String heading, List<Signer> signers) {

    /// As many are worth a second core.
    private static final int MANY = 250;

    public SignerGroup {
        signers = List.copyOf(signers);
    }

    /// Those who sign, for something that is done to each by itself: many are shared out among the
    /// cores.
    public static Stream<Signer> each(List<Signer> signers) {
        return signers.size() < MANY ? signers.stream() : signers.parallelStream();
    }

    /// One who signs, as printed.
    ///
    /// @param details what is printed, in printing order; none is empty
    /// @param tie what the organization named after a person has to do with the signature
    /// @param country where it is, as an ISO 3166-1 alpha-2 code; empty if that is not known
    /// @param emblem the picture that stands with it, or null for none
    /// @param place where it was read from
    public record Signer(
            List<Detail> details, Tie tie, String country, @Nullable Emblem emblem, Place place) {

        /// One of whom all that is printed signs, from no country that is known.
        public Signer(List<Detail> details, Place place) {
            this(details, Tie.SIGNS, "", null, place);
        }

        /// One from no country that is known.
        public Signer(List<Detail> details, Tie tie, Place place) {
            this(details, tie, "", null, place);
        }

        public Signer {
            details = List.copyOf(details);
        }

        /// Whether title and organization only say who it is, and do not sign.
        public boolean affiliated() {
            return tie == Tie.IDENTIFIES;
        }

        /// The same, its details said otherwise.
        public Signer saying(List<Detail> other) {
            return new Signer(other, tie, country, emblem, place);
        }
    }

    /// What an organization that is named has to do with the signature.
    public enum Tie {
        /// It signs, or there is none.
        SIGNS,
        /// It only says who the person is.
        IDENTIFIES,
        /// The person signs on its behalf.
        REPRESENTED
    }

    /// The picture of one who signs.
    ///
    /// @param file what the list calls its file
    /// @param owner whose it is
    public record Emblem(Kind kind, String file, String owner) {

        /// What it shows.
        public enum Kind {
            SIGNATURE,
            LOGO
        }
    }

    /// One detail of one who signs.
    public record Detail(Shown field, String text) {}
}
