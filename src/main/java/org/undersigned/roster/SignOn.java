package org.undersigned.roster;

/// One line of a letter's list: who signs, how to reach them, and how their agreement came about.
///
/// Only the signatory can reach an output: whoever prints, counts or sorts gets that alone. What is
/// confidential is for those who keep the list.
///
/// @param signatory what may be printed, and what decides its place
/// @param confidential what is known and never printed
/// @param agreement how the agreement came about
public record SignOn(Signatory signatory, Confidential confidential, Agreement agreement) {

    /// Somebody of whom nothing else is known.
    public SignOn(Signatory signatory) {
        this(signatory, Confidential.NOTHING, Agreement.UNKNOWN);
    }

    /// The same with another signatory.
    public SignOn with(Signatory other) {
        return new SignOn(other, confidential, agreement);
    }

    /// The same with these pictures.
    public SignOn with(Emblems emblems) {
        return with(signatory.with(emblems));
    }

    /// The same with another agreement.
    public SignOn with(Agreement other) {
        return new SignOn(signatory, confidential, other);
    }
}
