package org.undersigned.merge;

import org.undersigned.merge.Phrase.Voice;

/// What an inline becomes once its conditions are decided, before its neighbours are known.
sealed interface Piece {

    /// How something is said, where it leads, and where it comes from.
    record Manner(Voice voice, String target, Source source) {}

    /// Words to be printed.
    record Words(String text, Manner manner) implements Piece {}

    /// A greeting, which looks at its neighbours.
    record Greeted(Greeting greeting, Manner manner) implements Piece {}

    /// The citation of a footnote.
    record Cited(int number, Manner manner) implements Piece {}

    /// An end of line in the written text; a space in print.
    record Turn(Manner manner) implements Piece {}

    /// An end of line that is meant.
    record End() implements Piece {}

    /// Something that left nothing: an empty field, a branch not taken.
    record Gone() implements Piece {}
}
