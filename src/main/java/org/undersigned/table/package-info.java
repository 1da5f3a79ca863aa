/// Rows of unknown shape, as they come out of a spreadsheet, before anybody knows what they mean.
///
/// Rosters and recipients both start here, whatever the file's format was.
@NullMarked
package org.undersigned.table;

import org.jspecify.annotations.NullMarked;
