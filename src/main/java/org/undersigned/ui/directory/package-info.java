/// The directory: organizations and people, each once across all letters, what is known of them,
/// who belongs to whom, and what they signed.
@NullMarked
package org.undersigned.ui.directory;

import org.jspecify.annotations.NullMarked;
