package org.undersigned.picture;

/// A picture that was read, checked and made anew: nothing of the file it came from is left but
/// what can be seen. Immutable; letters and threads share it. It has no empty border.
public sealed interface Picture permits Bitmap, Drawing {

    /// Its width, in a unit of its own.
    int width();

    /// Its height, in the same unit.
    int height();

    /// How high the band is that holds most of what is dark in it, in the same unit: of a signature
    /// the body of its letters, without what reaches far above or below.
    int body();

    /// How much of black is in it, in thousandths: 0 is white paper, 1,000 is black all over.
    int blackness();
}
