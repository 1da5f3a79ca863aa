package org.undersigned.workflow.attachment;

/// What can go along within a PDF.
public enum Attached {
    /// Those who sign, as CSV.
    ROSTER,
    /// The letter's text, as CommonMark.
    LETTER
}
