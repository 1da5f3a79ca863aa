/// One letter, one recipient and those who sign become copy: text in which nothing is open any
/// more.
///
/// The types of {@link org.undersigned.merge.Copy} have no fields and no conditions, so whoever
/// sets a page cannot meet one.
@NullMarked
package org.undersigned.merge;

import org.jspecify.annotations.NullMarked;
