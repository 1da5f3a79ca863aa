/// A letter as a file: CommonMark below YAML front matter, read and written.
///
/// {@link org.undersigned.letter.text.LetterReader} makes a letter of a text and says where it
/// stands; {@link org.undersigned.letter.text.LetterWriter} makes a text of a letter. Written and
/// read again, a letter is what it was, once it is in {@link org.undersigned.letter.text.Normal}
/// form; a text that was read and written once does not change when that is done again.
///
/// ```java
/// Outcome<ReadLetter> outcome = LetterReader.read("letter.md", text);
/// outcome.value().map(read -> LetterWriter.write(read.letter()));
/// ```
@NullMarked
package org.undersigned.letter.text;

import org.jspecify.annotations.NullMarked;
