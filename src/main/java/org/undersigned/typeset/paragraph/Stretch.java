package org.undersigned.typeset.paragraph;

import org.undersigned.frame.Ink;
import org.undersigned.frame.Origin;

/// Text in one style.
///
/// A line feed in it is an end of line that is meant; U+00A0 is a space that no line ends at,
/// U+202F one that does not stretch either; other spaces do. A soft hyphen (U+00AD) allows a break
/// and is otherwise not seen.
///
/// @param text what is to be read
/// @param type in what type it is set
/// @param ink in what colour
/// @param content the number of the content its glyphs belong to, see {@link
///   org.undersigned.frame.Item#content}
/// @param origin where its first character comes from; those after it count on
/// @param isolate tells apart what is read by itself, whichever way the text around it goes (UAX
///   #9, BD8): stretches of one number in a row are one; 0 for none
public record Stretch(String text, Type type, Ink ink, int content, Origin origin, int isolate) {

    /// A part of the text around it.
    public Stretch(String text, Type type, Ink ink, int content, Origin origin) {
        this(text, type, ink, content, origin, 0);
    }

    /// Another text in its place.
    public Stretch saying(String other) {
        return new Stretch(other, type, ink, content, origin);
    }

    /// Where the character at an index comes from.
    Origin originAt(int index) {
        return origin.at(index);
    }
}
