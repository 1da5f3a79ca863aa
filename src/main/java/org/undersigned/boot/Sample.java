package org.undersigned.boot;

import java.nio.file.Files;
import java.nio.file.Path;

/// The sample campaign, “Public benches 2031”.
///
/// @param assets the folder it is part of
record Sample(Path assets) {

    /// The words of a command line that renders its letter: into the build folder of a checkout,
    /// else where the user is.
    String[] arguments() {
        Path sample = assets.resolve("sample");
        return new String[] {
            "render",
            sample.resolve("public-benches.md").toString(),
            "--roster",
            sample.resolve("roster.csv").toString(),
            "--force",
            "-o",
            folder().resolve("public-benches.pdf").toString()
        };
    }

    private Path folder() {
        Path build = assets.resolveSibling("target");
        return Files.isDirectory(build) ? build : Path.of("");
    }
}
