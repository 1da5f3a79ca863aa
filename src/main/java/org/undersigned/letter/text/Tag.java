package org.undersigned.letter.text;

import org.undersigned.letter.Condition;

/// What stands between `{{` and `}}`.
sealed interface Tag {

    /// `{{name}}`.
    record Field(String name) implements Tag {}

    /// `{{#if …}}`.
    record If(Condition condition) implements Tag {}

    /// `{{else}}`.
    record Else() implements Tag {}

    /// `{{/if}}`.
    record EndIf() implements Tag {}

    /// What begins like a tag and is none.
    ///
    /// @param written how it begins, for the problem
    /// @param meant what it was probably meant to be, so that its counterpart is not reported too
    record Broken(String written, Meant meant) implements Tag {}

    /// What a broken tag was meant to be.
    enum Meant {
        FIELD,
        IF,
        ELSE,
        END_IF
    }

    /// Whether it takes part in a condition, and not just stands for a value.
    default boolean isConditional() {
        return switch (this) {
            case Field _ -> false;
            case If _, Else _, EndIf _ -> true;
            case Broken(_, Meant meant) -> meant != Meant.FIELD;
        };
    }
}
