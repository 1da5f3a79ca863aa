package org.undersigned.workflow;

/// Whoever waits for long work: is told how far it is, and may call it off. Called from one thread.
public interface Progress {

    /// Waits in silence and never calls anything off.
    Progress SILENT = (_, _) -> {};

    /// So many letters are done.
    void advanced(int done, int all);

    /// Whether the work should stop as soon as it can.
    default boolean isCancelled() {
        return false;
    }
}
