package org.undersigned.workflow;

import java.nio.file.Path;
import java.util.List;

/// What came of rendering.
///
/// @param files what was written, in the order of the recipients; empty if nothing was
/// @param pages how many pages they have together
/// @param findings everything found on the way
public record Rendering(List<Path> files, int pages, List<Finding> findings) {

    public Rendering {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }

    /// Nothing was written.
    public static Rendering failed(List<Finding> findings) {
        return new Rendering(List.of(), 0, findings);
    }

    /// Whether everything asked for was written.
    public boolean isDone() {
        return !files.isEmpty();
    }
}
