package org.undersigned.frame;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// A letter set in type.
///
/// @param about what is told about it without opening it
/// @param sheets its pages, at least one
/// @param structure the root of its structure tree, of role `DOCUMENT`; every {@link Content} in it
///   occurs once
/// @param outline its headings, in order
public record Document(About about, List<Sheet> sheets, Element structure, List<Bookmark> outline) {

    public Document {
        sheets = List.copyOf(sheets);
        outline = List.copyOf(outline);
    }

    /// What is told about a document. Nothing private belongs here.
    ///
    /// @param title its title
    /// @param subject its subject line, empty for none
    /// @param language its language
    /// @param date its date, or null if it bears none
    public record About(String title, String subject, Locale language, @Nullable LocalDate date) {}
}
