package org.undersigned.boot;

/// The window as the program mends it, for tests of its parts that write from right to left.
public final class MendedLines {

    private MendedLines() {}

    /// Done in the toolkit's thread.
    ///
    /// @return false if it cannot be done here
    public static boolean mend() {
        return LineBreaks.mend();
    }
}
