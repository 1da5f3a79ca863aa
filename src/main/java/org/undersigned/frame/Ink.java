package org.undersigned.frame;

/// A colour.
///
/// @param rgb as `0xRRGGBB`, in sRGB
public record Ink(int rgb) {

    public static final Ink BLACK = new Ink(0x000000);

    /// For running heads and rules; 7:1 against white (WCAG 2.2 §1.4.6).
    public static final Ink GREY = new Ink(0x555555);

    /// For links; 7:1 against white.
    public static final Ink BLUE = new Ink(0x1A4480);

    /// For what lies behind text; what is {@link #BLACK}, {@link #GREY} or {@link #BLUE} keeps
    /// 4.5:1 against it (WCAG 2.2 §1.4.3).
    public static final Ink PALE = new Ink(0xEBEBEB);
}
