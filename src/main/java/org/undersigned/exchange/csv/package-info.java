/// Reads tables from comma-, semicolon-, tab- and bar-separated files, whoever wrote them.
///
/// {@link org.undersigned.exchange.csv.TableReader} is the way in. It finds the encoding and the
/// separator, takes the first line that is not blank for the header, and tells as problems what a
/// volunteer can mend: a quotation mark that is never closed, a comma too many, a file that is
/// none.
@NullMarked
package org.undersigned.exchange.csv;

import org.jspecify.annotations.NullMarked;
