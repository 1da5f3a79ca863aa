package org.undersigned.letter;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Until when one can sign a letter, and whom one asks.
///
/// @param deadline the day that is told to everybody, or null if there is none
/// @param closes the last day on which anybody is added, or null if nobody decided; not before the
///   deadline
/// @param contact whom to ask and where to send a form, in one line; empty for nobody
public record Invitation(@Nullable LocalDate deadline, @Nullable LocalDate closes, String contact) {

    /// One that says nothing.
    public static final Invitation NONE = new Invitation(null, null, "");
}
