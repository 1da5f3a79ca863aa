package org.undersigned.typeset.paragraph;

import org.undersigned.measure.Length;

import java.util.Locale;

/// How a paragraph is to look.
///
/// @param width the measure, from which the indents are taken
/// @param firstIndent how far its first line stands in from the left, and each line after an end of
///   line that is meant
/// @param restIndent how far its other lines do
/// @param justify whether lines end at the same place on the right; else they are ragged
/// @param hyphenate whether words may be broken
/// @param language whose rules apply
public record Form(
        Length width,
        Length firstIndent,
        Length restIndent,
        boolean justify,
        boolean hyphenate,
        Locale language) {

    /// The same at another measure.
    public Form within(Length other) {
        return new Form(other, firstIndent, restIndent, justify, hyphenate, language);
    }

    Length indent(int line) {
        return line == 0 ? firstIndent : restIndent;
    }

    /// What an indent leaves of the measure, at least one scaled point.
    Length room(int line) {
        return width.minus(indent(line)).max(new Length(1));
    }
}
