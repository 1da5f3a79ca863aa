/// The form for what stands around a letter's text, so that nobody has to write YAML.
///
/// {@link org.undersigned.ui.details.DetailsViewModel} has a field for each key of the front
/// matter, which changes that key and leaves the rest as typed; addressees and letterhead, which
/// are kept outside the text, have models of their own.
@NullMarked
package org.undersigned.ui.details;

import org.jspecify.annotations.NullMarked;
