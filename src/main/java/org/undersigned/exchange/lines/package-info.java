/// Reads lists that are no tables: one line for each who signs, as people write them into a mail.
///
/// {@link org.undersigned.exchange.lines.PastedLines} is the way in. Words tell what a part of a
/// line is ({@link org.undersigned.exchange.lines.Kind}); where they tell nothing it is guessed
/// from the other lines, and said to be a guess.
@NullMarked
package org.undersigned.exchange.lines;

import org.jspecify.annotations.NullMarked;
