/// Rows of unknown shape become recipients, each with the name of the file its copy goes to.
///
/// {@link org.undersigned.letter.intake.RecipientsIntake} is the way in. Every column is offered to
/// the letter as `{{recipient.column}}` under its folded name, except those that hold e-mail
/// addresses, telephone numbers or notes.
@NullMarked
package org.undersigned.letter.intake;

import org.jspecify.annotations.NullMarked;
