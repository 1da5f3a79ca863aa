package org.undersigned.typeset;

import org.undersigned.measure.Length;
import org.undersigned.picture.Picture;

/// How large a logo is printed, so that none outshouts the others: all cover as much paper, dark
/// and heavy ones a little less, pale and thin ones a little more; as far as bounds allow.
///
/// @param width of the logo
/// @param height of the logo
record LogoSize(Length width, Length height) {

    /// The side of a square logo of ordinary weight.
    private static final Length SQUARE = Length.points(44);

    private static final Length TALLEST = Length.points(52);
    private static final Length WIDEST = Length.points(150);

    /// The share of black, in thousandths, in a logo of ordinary weight.
    private static final double ORDINARY = 300;

    /// The side goes with this root of the weight. Halving the weight adds an eighth.
    private static final double ROOT = 1.0 / 6;

    private static final double LEAST = 0.92;
    private static final double MOST = 1.08;

    static LogoSize of(Picture picture) {
        double aspect = (double) picture.width() / picture.height();
        double weight = StrictMath.pow(ORDINARY / Math.max(1, picture.blackness()), ROOT);
        double side = SQUARE.sp() * Math.clamp(weight, LEAST, MOST);
        Length height = new Length((long) (side / StrictMath.sqrt(aspect))).min(TALLEST);
        Length width = height.times(picture.width(), picture.height());
        if (width.exceeds(WIDEST)) {
            width = WIDEST;
            height = width.times(picture.height(), picture.width());
        }
        return new LogoSize(width, height);
    }

    /// Smaller, in parts of a thousand.
    LogoSize scaled(long thousandths) {
        return new LogoSize(width.times(thousandths, 1_000), height.times(thousandths, 1_000));
    }
}
