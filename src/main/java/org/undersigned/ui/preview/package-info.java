/// The page on the screen: the very sheets that become a PDF, painted and shown.
///
/// {@link org.undersigned.ui.preview.SheetPainter} paints a sheet, on any thread and without a
/// toolkit.
@NullMarked
package org.undersigned.ui.preview;

import org.jspecify.annotations.NullMarked;
