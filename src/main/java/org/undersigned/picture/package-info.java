/// Logos and signatures: pictures that came from outside, measured and made safe. They are pixels
/// or, if they were drawn in plain colours, areas that stay sharp at any size.
///
/// {@link org.undersigned.picture.PictureReader} is the way in. It looks at the dimensions before
/// it reads the pixels, and writes the pixels anew, so that no metadata, no hidden data and no
/// broken file gets further than here.
@NullMarked
package org.undersigned.picture;

import org.jspecify.annotations.NullMarked;
