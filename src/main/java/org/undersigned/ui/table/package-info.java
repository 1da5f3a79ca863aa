/// A list of lines as a table in which one filters, sorts, edits, copies and pastes: what the lists
/// of those who sign and of those who are written to have in common.
///
/// {@link org.undersigned.ui.table.GridModel} is what is shown and what can be done, {@link
/// org.undersigned.ui.table.GridView} shows it.
@NullMarked
package org.undersigned.ui.table;

import org.jspecify.annotations.NullMarked;
