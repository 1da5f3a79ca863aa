/// Logos and signatures: pictures that came from outside, measured and made safe.
@NullMarked
package org.undersigned.picture;

import org.jspecify.annotations.NullMarked;
