package org.undersigned.ui.text;

/// A part of what the editor shows that looks different from the rest.
///
/// @param start the offset of its first character
/// @param end the offset behind its last one
/// @param look the style class it gets
record Stretch(int start, int end, String look) {

    /// The same after a change; what is typed at its end does not belong to it.
    Stretch after(Splice change) {
        return new Stretch(change.moved(start), change.moved(end), look);
    }
}
