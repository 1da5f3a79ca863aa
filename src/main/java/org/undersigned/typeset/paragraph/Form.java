package org.undersigned.typeset.paragraph;

import org.undersigned.font.Direction;
import org.undersigned.measure.Length;

import java.util.Locale;

/// How a paragraph is to look.
///
/// @param width the measure, from which the indents are taken
/// @param firstIndent how far its first line stands in from the edge where it begins, and each line
///   after an end of line that is meant
/// @param restIndent how far its other lines do
/// @param justify whether all lines end at the other edge; else they are ragged
/// @param hyphenate whether words may be broken
/// @param language whose rules apply
/// @param letter which way the letter is read that it stands in: from that edge `x` counts
/// @param reading how it is found out which way the paragraph itself is read
/// @param hang whether marks at the edges of its lines stand a little beyond them, see {@link
///   Protrusion}
public record Form(
        Length width,
        Length firstIndent,
        Length restIndent,
        boolean justify,
        boolean hyphenate,
        Locale language,
        Direction letter,
        Reading reading,
        boolean hang) {

    /// Nothing stands beyond the edges.
    public Form(
            Length width,
            Length firstIndent,
            Length restIndent,
            boolean justify,
            boolean hyphenate,
            Locale language,
            Direction letter,
            Reading reading) {
        this(width, firstIndent, restIndent, justify, hyphenate, language, letter, reading, false);
    }

    /// The same at another measure.
    public Form within(Length other) {
        return new Form(
                other,
                firstIndent,
                restIndent,
                justify,
                hyphenate,
                language,
                letter,
                reading,
                hang);
    }

    Length indent(int line) {
        return line == 0 ? firstIndent : restIndent;
    }

    /// What an indent leaves of the measure, at least one scaled point.
    Length room(int line) {
        return width.minus(indent(line)).max(new Length(1));
    }
}
