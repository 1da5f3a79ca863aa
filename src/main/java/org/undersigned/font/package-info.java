/// Faces, and how text becomes glyphs in them.
@NullMarked
package org.undersigned.font;

import org.jspecify.annotations.NullMarked;
