/// Distances on a page as integers, so that the same input gives the same page on every machine.
@NullMarked
package org.undersigned.measure;

import org.jspecify.annotations.NullMarked;
