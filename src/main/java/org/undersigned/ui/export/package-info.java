/// The screen on which a letter becomes files: what is looked at before, what will be written, and
/// what was.
///
/// {@link org.undersigned.ui.export.Exports} lasts as long as the window, so that an export goes on
/// while one works on another letter; view and view model are made for one letter.
@NullMarked
package org.undersigned.ui.export;

import org.jspecify.annotations.NullMarked;
