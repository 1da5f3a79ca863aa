package org.undersigned.pdf;

import org.undersigned.frame.Ink;

/// Colours as operands; the output intent says that they are sRGB.
final class Inks {

    private Inks() {}

    /// Sets the colour in which areas and glyphs are filled (ISO 32000-1 §8.6.8).
    static void fill(Operators out, Ink ink) {
        int red = ink.rgb() >> 16 & 0xFF;
        int green = ink.rgb() >> 8 & 0xFF;
        int blue = ink.rgb() & 0xFF;
        if (red == green && green == blue) {
            component(out, red).end("g");
        } else {
            component(component(component(out, red), green), blue).end("rg");
        }
    }

    private static Operators component(Operators out, int value) {
        return out.decimal((value * 10_000 + 127) / 255, 4);
    }
}
