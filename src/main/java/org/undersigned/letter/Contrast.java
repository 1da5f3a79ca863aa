package org.undersigned.letter;

/// How well a colour is read on white paper (WCAG 2.2 §1.4.3): from 1, white, to 21, black.
///
/// @param ratio the contrast ratio
public record Contrast(double ratio) {

    /// What text needs.
    private static final double TEXT = 4.5;

    /// What large type needs: 14 points and bold, or 18.
    private static final double LARGE = 3;

    /// Of a colour on white.
    ///
    /// @param rgb the colour as `0xRRGGBB`, in sRGB
    public static Contrast onWhite(int rgb) {
        double luminance =
                0.2126 * linear(rgb >> 16 & 0xFF)
                        + 0.7152 * linear(rgb >> 8 & 0xFF)
                        + 0.0722 * linear(rgb & 0xFF);
        return new Contrast(1.05 / (luminance + 0.05));
    }

    private static double linear(int sample) {
        double part = sample / 255.0;
        return part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
    }

    public boolean isEnoughForText() {
        return ratio >= TEXT;
    }

    public boolean isEnoughForLargeType() {
        return ratio >= LARGE;
    }
}
