/// The page on the screen: the very sheets that become a PDF, painted and shown.
///
/// {@link org.undersigned.ui.preview.SheetPainter} paints a sheet, on any thread and without a
/// toolkit. {@link org.undersigned.ui.preview.PreviewViewModel} knows which sheets there are, how
/// large and which of them one looks at; {@link org.undersigned.ui.preview.PreviewView} shows them.
@NullMarked
package org.undersigned.ui.preview;

import org.jspecify.annotations.NullMarked;
