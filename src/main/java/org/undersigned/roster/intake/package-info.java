/// Rows of unknown shape become signatories.
///
/// {@link org.undersigned.roster.intake.RosterIntake} is the way in. It knows the headers of the
/// common form and campaign tools in four languages, keeps as private every column it does not
/// know, and never guesses whether somebody has agreed: a status that cannot be read is an error.
/// The words it knows are in the text files beside it.
@NullMarked
package org.undersigned.roster.intake;

import org.jspecify.annotations.NullMarked;
