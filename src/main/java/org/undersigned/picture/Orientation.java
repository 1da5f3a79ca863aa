package org.undersigned.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How a camera was held.
///
/// @param transposed whether rows are columns; this comes before the rest
/// @param mirrored whether left is right
/// @param flipped whether top is bottom
record Orientation(boolean transposed, boolean mirrored, boolean flipped) {

    static final Orientation UPRIGHT = new Orientation(false, false, false);

    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final int LITTLE_ENDIAN_MARK = 0x4949;

    /// The orientation in the first directory of an EXIF block (JEITA CP-3451 §4.6.4 A, tag 274;
    /// TIFF 6.0 §2).
    ///
    /// @throws IndexOutOfBoundsException if the block contradicts itself
    static Orientation of(ByteBuffer tiff) {
        boolean little = tiff.getShort(0) == LITTLE_ENDIAN_MARK;
        tiff.order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (tiff.getShort(entry) == TAG) {
                return of(tiff.getShort(entry + 8));
            }
        }
        return UPRIGHT;
    }

    private static Orientation of(int value) {
        return switch (value) {
            case 2 -> new Orientation(false, true, false);
            case 3 -> new Orientation(false, true, true);
            case 4 -> new Orientation(false, false, true);
            case 5 -> new Orientation(true, false, false);
            case 6 -> new Orientation(true, true, false);
            case 7 -> new Orientation(true, true, true);
            case 8 -> new Orientation(true, false, true);
            default -> UPRIGHT;
        };
    }
}
