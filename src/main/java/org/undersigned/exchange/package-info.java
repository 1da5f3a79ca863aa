/// What others write becomes a table, whatever kind of file it is.
///
/// {@link org.undersigned.exchange.ListReader} is the way in; each format is a package below.
@NullMarked
package org.undersigned.exchange;

import org.jspecify.annotations.NullMarked;
