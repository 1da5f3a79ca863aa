package org.undersigned.problem;

/// How much a problem matters.
public enum Severity {
    /// Worth a look; the work goes on.
    WARNING,
    /// Must be mended first; nothing is written.
    ERROR
}
