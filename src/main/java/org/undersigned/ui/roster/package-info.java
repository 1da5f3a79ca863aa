/// The screen of those who sign a letter.
@NullMarked
package org.undersigned.ui.roster;

import org.jspecify.annotations.NullMarked;
