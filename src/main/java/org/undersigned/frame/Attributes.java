package org.undersigned.frame;

/// What a structure element says beyond its role. What does not apply is empty.
///
/// @param alternative what a figure shows (`Alt`)
/// @param actualText the text that its glyphs stand for (`ActualText`)
/// @param language its language as a BCP 47 tag, if other than its parent's (`Lang`)
/// @param numbering how a list's items are labelled (`ListNumbering`)
/// @param scope what a header cell heads (`Scope`)
public record Attributes(
        String alternative, String actualText, String language, Numbering numbering, Scope scope) {

    public static final Attributes NONE =
            new Attributes("", "", "", Numbering.NOT_A_LIST, Scope.NOT_A_HEADER);

    public static Attributes alternative(String text) {
        return new Attributes(text, "", "", Numbering.NOT_A_LIST, Scope.NOT_A_HEADER);
    }

    public static Attributes language(String tag) {
        return new Attributes("", "", tag, Numbering.NOT_A_LIST, Scope.NOT_A_HEADER);
    }

    public static Attributes numbering(Numbering numbering) {
        return new Attributes("", "", "", numbering, Scope.NOT_A_HEADER);
    }

    public static Attributes scope(Scope scope) {
        return new Attributes("", "", "", Numbering.NOT_A_LIST, scope);
    }

    /// The same with the text that its glyphs stand for.
    public Attributes saying(String text) {
        return new Attributes(alternative, text, language, numbering, scope);
    }

    /// The values of `ListNumbering` that a letter uses (ISO 32000-1 table 347).
    public enum Numbering {
        NOT_A_LIST,
        /// No labels.
        NONE,
        DISC,
        DECIMAL
    }

    /// The values of `Scope` that a letter uses (ISO 32000-1 table 349).
    public enum Scope {
        NOT_A_HEADER,
        ROW,
        COLUMN
    }
}
