/// Reads tables from spreadsheet files of Excel and those who write the like (ECMA-376,
/// SpreadsheetML).
///
/// {@link org.undersigned.exchange.xlsx.SheetReader} is the way in. It goes through the parts of
/// the file as a stream and keeps nothing but rows: no styles, no formulas, no pictures. What is
/// read is bounded on the way, since a small file can unfold to anything.
@NullMarked
package org.undersigned.exchange.xlsx;

import org.jspecify.annotations.NullMarked;
