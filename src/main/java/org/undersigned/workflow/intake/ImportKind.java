package org.undersigned.workflow.intake;

/// What a file is to a letter.
public enum ImportKind {
    /// The letter's text.
    LETTER,
    /// Who signs it.
    ROSTER,
    /// Who gets a copy of their own.
    RECIPIENTS
}
