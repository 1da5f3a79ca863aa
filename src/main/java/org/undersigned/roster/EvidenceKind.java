package org.undersigned.roster;

/// What shows that somebody agreed.
public enum EvidenceKind {
    /// A row of a form's answers, or a line that became one with another.
    ROW,
    /// A message.
    MAIL,
    /// A picture of paper.
    SCAN,
    /// A form that was filled in.
    FORM
}
