/// The screen on which a letter is written: an editor for its text, and a form for what stands
/// around it.
///
/// {@link org.undersigned.ui.text.TextViewModel} cuts the text in two: the editor shows what stands
/// below the front matter, the form what the front matter says.
@NullMarked
package org.undersigned.ui.text;

import org.jspecify.annotations.NullMarked;
