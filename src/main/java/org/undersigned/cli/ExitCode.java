package org.undersigned.cli;

/// How a command ends.
final class ExitCode {

    /// It is done.
    static final int DONE = 0;

    /// It could not be done; the problems say why.
    static final int FAILED = 1;

    /// It was misspelt; nothing was tried.
    static final int USAGE = 2;

    private ExitCode() {}
}
