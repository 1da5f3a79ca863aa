/// Sign-on forms that come back: the PDF form that the program makes for a letter, filled in by
/// whatever program, and the same questions as a text for other tools.
///
/// Of a PDF nothing is read but the values of its fields, and only after it was seen that it does
/// not unfold to more than a form can hold.
@NullMarked
package org.undersigned.exchange.forms;

import org.jspecify.annotations.NullMarked;
