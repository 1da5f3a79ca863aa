package org.undersigned.problem;

import java.io.Serial;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// A file that comes with the program is missing or damaged: nothing that is written for it can
/// mend that, and whoever meets it deep within the work cannot go on.
///
/// Where the work was asked for, {@link #in} gives what is told instead.
public final class BrokenInstallation extends RuntimeException {

    @Serial private static final long serialVersionUID = 1;

    private final String part;

    /// @param part the file
    public BrokenInstallation(Path part, Throwable cause) {
        super(part + " is missing or damaged", cause);
        this.part = part.toString();
    }

    /// What to tell, and how it is mended.
    public Problem problem() {
        return Problem.error(Place.file(part), "workflow.brokenInstallation");
    }

    /// What to tell, if one of these is behind a failure.
    public static Optional<Problem> in(Throwable failure) {
        Set<Throwable> seen = new HashSet<>();
        for (Throwable it = failure; it != null && seen.add(it); it = it.getCause()) {
            if (it instanceof BrokenInstallation broken) {
                return Optional.of(broken.problem());
            }
        }
        return Optional.empty();
    }
}
