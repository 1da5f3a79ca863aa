package org.undersigned.workflow;

import org.undersigned.problem.Problem;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where PDF files go to.
///
/// @param output a file, or the folder of personal copies
/// @param personal whether each recipient gets a copy, instead of one for all the letter addresses
/// @param replace whether files that are there already may be replaced
public record Target(Path output, boolean personal, boolean replace) {

    /// What keeps anything from being written there, as far as that can be told before it is known
    /// what the files are called.
    ///
    /// @param inputs the files being read, which the output must not replace
    public Optional<Problem> obstacle(List<Path> inputs) {
        return personal
                ? Destination.forFolder(output)
                : Destination.forFile(output, inputs, replace);
    }
}
