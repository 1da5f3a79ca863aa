/// The directory: organizations and people, each once across all letters of a workspace, with the
/// names by which they are found, who belongs to whom, and what people decided about names that
/// look alike.
@NullMarked
package org.undersigned.roster.directory;

import org.jspecify.annotations.NullMarked;
