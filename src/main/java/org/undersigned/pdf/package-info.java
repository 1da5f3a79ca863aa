/// Paints a set letter as a tagged, archival PDF: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2)
/// at once; PDF/A-3a (ISO 19005-3) if files go along.
///
/// {@link org.undersigned.pdf.PdfWriter} takes a {@link org.undersigned.frame.Document} in which
/// every position and every meaning is decided, and decides nothing itself but how to say it: which
/// glyphs of a face go along, which operators draw a line, which numbers tie the content to the
/// structure tree. The same document gives the same bytes.
///
/// PDFBox holds and writes the objects; fonts, content, structure and metadata are made here.
@NullMarked
package org.undersigned.pdf;

import org.jspecify.annotations.NullMarked;
