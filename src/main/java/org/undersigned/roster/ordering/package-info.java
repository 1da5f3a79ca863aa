/// In which order signatories are listed, and why.
///
/// {@link org.undersigned.roster.ordering.Ordering} sorts organizations and people into one list by
/// the rules of the letter's language and tells for each place the {@link
/// org.undersigned.roster.ordering.Reason}s. What is compared is the *filing name*: an
/// organization's without its leading article, a person's with the family name first; neither with
/// punctuation, so that `A.B.C.` stands beside `ABC`; numerals before letters and by value, so that
/// `9to5` comes before `18 Rivers`. Articles, particles, honorifics and the like are in
/// `filing.properties`.
@NullMarked
package org.undersigned.roster.ordering;

import org.jspecify.annotations.NullMarked;
