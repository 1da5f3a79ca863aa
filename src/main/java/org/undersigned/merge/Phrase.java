package org.undersigned.merge;

/// A stretch of copy within a line.
public sealed interface Phrase {

    /// Words in one voice. Ordinary spaces may be stretched and broken at, U+00A0 may not be broken
    /// at; there are no line breaks and no control characters in it.
    ///
    /// @param text what is to be read
    /// @param voice how it is said
    /// @param target where it leads, empty if nowhere
    /// @param source where it comes from
    record Words(String text, Voice voice, String target, Source source) implements Phrase {}

    /// The citation of a footnote.
    ///
    /// @param number the note's number, from 1
    record NoteMark(int number, Source source) implements Phrase {}

    /// An end of line that is meant.
    record LineEnd() implements Phrase {}

    /// How words are said.
    record Voice(boolean bold, boolean italic, boolean code) {
        public static final Voice PLAIN = new Voice(false, false, false);
    }
}
