package org.undersigned.pdf;

/// A file that goes along within a PDF (ISO 32000-1 §7.11, ISO 19005-3 annex E).
///
/// @param name what it is called, in ASCII; no two of one document alike
/// @param type its media type, as in `text/csv`
/// @param description what it is, for people
/// @param relation what it is to the document
/// @param text what it says; written as UTF-8
public record Attachment(
        String name, String type, String description, Relation relation, String text) {

    /// What a file is to the document it goes along with (ISO 19005-3 annex E, `AFRelationship`).
    public enum Relation {
        /// What the document was made from.
        SOURCE,
        /// The same figures or names in a form that programs read.
        DATA
    }
}
