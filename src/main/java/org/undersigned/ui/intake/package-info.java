/// Bringing things in: files dropped or chosen, rows pasted. What is brought is shown as it is,
/// then what its columns are taken for, then what will come of it.
@NullMarked
package org.undersigned.ui.intake;

import org.jspecify.annotations.NullMarked;
