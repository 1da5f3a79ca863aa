/// Printing a letter on paper.
///
/// {@link org.undersigned.ui.print.Printers} stands before the system's printers; JavaFX's own
/// dialog is not used, since without AWT's windows it lets every job through unasked.
@NullMarked
package org.undersigned.ui.print;

import org.jspecify.annotations.NullMarked;
