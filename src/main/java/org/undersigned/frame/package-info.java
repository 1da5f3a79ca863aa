/// Finished pages: what stands where, and what it means.
///
/// A {@link org.undersigned.frame.Document} is a list of sheets with positioned items and one
/// structure tree. Whoever paints it, on paper or on screen, decides nothing. All positions are
/// from the sheet's top left corner, `y` downwards; text stands on its baseline.
@NullMarked
package org.undersigned.frame;

import org.jspecify.annotations.NullMarked;
