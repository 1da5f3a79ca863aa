/// Reads cards that people send of themselves (vCard 2.1, 3.0 and 4.0; RFC 2425, 2426, 6350): what
/// a list can hold of them, and nothing else.
@NullMarked
package org.undersigned.exchange.vcard;

import org.jspecify.annotations.NullMarked;
