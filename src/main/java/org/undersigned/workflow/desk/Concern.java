package org.undersigned.workflow.desk;

/// What is looked at before a letter goes out.
public enum Concern {
    /// What it says.
    TEXT,
    /// Who sends it.
    LETTERHEAD,
    /// Whom it goes to.
    RECIPIENTS,
    /// Who signs it.
    SIGNATORIES,
    /// Whether its wording is done.
    STAGE
}
