/// Whether two names mean one organization, or one person, and why.
///
/// {@link org.undersigned.roster.matching.Matching} compares two entries, a roster with itself, or
/// two rosters. A name is read into its {@link org.undersigned.roster.matching.NameForm}: its words
/// without case, accents, articles and legal form, other scripts romanized, each with the part it
/// plays: a place, a number, a chapter, a sister such as a fund. Two names are the same only if
/// every word of one is accounted for in the other: the same word, one written slightly
/// differently, one of an acronym, or one that says nothing. Whatever is left over decides between
/// related, to be reviewed, and different. So a chapter is never its parent, whatever the numbers
/// say.
///
/// The words themselves are in `names.properties`, `translations.txt`, `legal-forms.txt` and
/// `places.txt`.
@NullMarked
package org.undersigned.roster.matching;

import org.jspecify.annotations.NullMarked;
