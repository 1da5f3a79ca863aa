/// Who is on a list twice: two by two, side by side, and what becomes of them is decided by
/// keyboard or mouse. The same for the list of a letter and for the directory.
///
/// {@link org.undersigned.ui.duplicates.Matter} is what is looked through, {@link
/// org.undersigned.ui.duplicates.DuplicatesViewModel} what is found and decided.
@NullMarked
package org.undersigned.ui.duplicates;

import org.jspecify.annotations.NullMarked;
