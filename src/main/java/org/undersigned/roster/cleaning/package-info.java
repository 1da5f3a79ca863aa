/// How the cells of a list are cleaned so that one can see it.
///
/// Each {@link org.undersigned.table.Rule} is a small class of its own here, without memory and
/// without a file; {@link org.undersigned.roster.cleaning.RowCleaning} applies them to a row, one
/// after another, and writes down what each has changed.
@NullMarked
package org.undersigned.roster.cleaning;

import org.jspecify.annotations.NullMarked;
