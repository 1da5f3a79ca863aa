/// What is said, and to whom: a letter as values.
///
/// A {@link org.undersigned.letter.Letter} is a front matter and a body of {@link
/// org.undersigned.letter.Block}s, which hold {@link org.undersigned.letter.Inline}s. Merge fields
/// and conditions are nodes among them, never text, so a value can never become markup. Nothing
/// here knows how a letter is written down (`letter.text` does) or what a page is.
@NullMarked
package org.undersigned.letter;

import org.jspecify.annotations.NullMarked;
