/// Who signs: signatories, in what capacity, and whether they have agreed.
@NullMarked
package org.undersigned.roster;

import org.jspecify.annotations.NullMarked;
