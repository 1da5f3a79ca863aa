/// What all screens share: the workspace that is open ({@link org.undersigned.ui.desk.DeskModel})
/// and the letter that is being worked on ({@link org.undersigned.ui.desk.LetterModel}).
@NullMarked
package org.undersigned.ui.desk;

import org.jspecify.annotations.NullMarked;
