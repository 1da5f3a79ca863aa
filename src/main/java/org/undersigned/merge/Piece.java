package org.undersigned.merge;

import org.undersigned.letter.Inline;
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

    /// How many characters an inline counts for {@link Source#offset}: its text's, and one for
    /// everything that is not text.
    static int length(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> text.text().length();
            case Inline.Code code -> code.text().length();
            case Inline.Emphasis emphasis -> length(emphasis.text());
            case Inline.Strong strong -> length(strong.text());
            case Inline.Link link -> length(link.text());
            case Inline.When when -> length(when.then()) + length(when.otherwise());
            case Inline.Field _, Inline.Picture _, Inline.NoteMark _ -> 1;
            case Inline.SoftBreak _, Inline.HardBreak _ -> 1;
        };
    }

    /// The characters of a whole stretch of text.
    static int length(Iterable<Inline> text) {
        int length = 0;
        for (Inline inline : text) {
            length += length(inline);
        }
        return length;
    }
}
