/// The command line: what the window can do, without one.
///
/// One class per command takes the words of the command line to a use case of `workflow` and its
/// result to a {@link org.undersigned.cli.Terminal}: results on standard output, problems one per
/// line on standard error. A command ends with 0 if it is done, 1 if it could not be done, 2 if it
/// was misspelt.
@NullMarked
package org.undersigned.cli;

import org.jspecify.annotations.NullMarked;
