package org.undersigned.ui.export;

import java.nio.file.Path;

/// What an export waits for: that files which are there already may be replaced.
///
/// @param folder the folder they are in
/// @param there how many of them there are
record Consent(Path folder, int there) {}
