package org.undersigned.store;

import org.undersigned.roster.Agreement;
import org.undersigned.roster.SignOn;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// When something is done, and by whom: what the lists say of an agreement that is recorded then.
///
/// @param at in whole milliseconds, as the journal has it
/// @param who who does it; empty if nobody can do anything
record Occasion(Instant at, String who) {

    Occasion {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /// Somebody who comes to a list. What is known of the agreement already stays.
    ///
    /// @param source what it is taken from, if the sign-on does not say
    SignOn noted(SignOn fresh, String source) {
        Agreement known = fresh.agreement();
        return fresh.with(
                new Agreement(
                        or(known.since(), at.toString()),
                        or(known.recordedBy(), who),
                        or(known.source(), source),
                        known.authority()));
    }

    /// Somebody on a list who is corrected. With another status another agreement begins: it is
    /// recorded now, and comes from what the correction names, if anything.
    SignOn noted(SignOn seen, SignOn corrected) {
        Agreement old = seen.agreement();
        Agreement given = corrected.agreement();
        boolean same =
                seen.signatory().standing().status() == corrected.signatory().standing().status();
        String source = given.source().equals(old.source()) ? "" : given.source();
        return corrected.with(
                same
                        ? new Agreement(
                                old.since(), old.recordedBy(), given.source(), given.authority())
                        : new Agreement(at.toString(), who, source, given.authority()));
    }

    private static String or(String first, String second) {
        return first.isEmpty() ? second : first;
    }
}
