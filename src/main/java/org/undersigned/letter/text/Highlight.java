package org.undersigned.letter.text;

/// A stretch of a letter's text that is of one kind, for an editor to colour.
///
/// @param start the offset of its first character, in UTF-16 units
/// @param end the offset behind its last one
public record Highlight(int start, int end, Kind kind) {

    /// What stands there.
    public enum Kind {
        /// The hyphens around the front matter.
        FRONT_FENCE,
        /// A key of the front matter.
        FRONT_KEY,
        /// A value of the front matter; may hold fields and conditions.
        FRONT_VALUE,
        /// What the front matter does not say: from `#` to the end of the line.
        FRONT_COMMENT,
        /// A line of a heading, with its marks.
        HEADING,
        /// Strong text, with its asterisks.
        STRONG,
        /// Emphasized text, with its asterisks.
        EMPHASIS,
        /// Code, with its ticks; a line of a block of code.
        CODE,
        /// The text of a link, or what a picture shows.
        LINK_TEXT,
        /// Where a link leads, with the brackets around it; the definition of one.
        LINK_TARGET,
        /// The `>` before a line of a quotation.
        QUOTE_MARK,
        /// The bullet or number before an item.
        LIST_MARK,
        /// The citation of a footnote.
        NOTE_MARK,
        /// The label before a footnote's text.
        NOTE_DEFINITION,
        /// A field.
        FIELD,
        /// A tag of a condition.
        CONDITION,
        /// A line of a table.
        TABLE,
        /// A line across the text.
        RULE,
        /// What is only there to mark what is beside it: asterisks, ticks, number signs, pipes.
        MARKUP
    }
}
