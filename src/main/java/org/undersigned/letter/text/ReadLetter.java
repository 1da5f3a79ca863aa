package org.undersigned.letter.text;

import org.undersigned.letter.Letter;
import org.undersigned.letter.Places;

/// A letter that was read from a file.
///
/// @param letter what it says, in {@link Normal} form
/// @param places where its nodes stand: every inline but the line breaks, every block, note,
///   recipient and logo, and the letterhead
public record ReadLetter(Letter letter, Places places) {}
