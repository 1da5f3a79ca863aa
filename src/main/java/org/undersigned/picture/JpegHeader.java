package org.undersigned.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// What a JPEG file says before its pixels (ISO/IEC 10918-1 annex B) that `javax.imageio` does not
/// tell.
///
/// @param components how many samples a pixel has: 1 is grey, 3 colour, 4 the inks of print
/// @param orientation how the camera was held
record JpegHeader(int components, Orientation orientation) {

    private static final String EXIF = "Exif\0\0";
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;

    /// The header of a file; of a damaged one, as much as can be made out.
    static JpegHeader of(byte[] file) {
        int components = 3;
        Orientation orientation = Orientation.UPRIGHT;
        ByteBuffer rest = ByteBuffer.wrap(file).position(2);
        try {
            while ((rest.get() & 0xFF) == 0xFF) {
                int marker = rest.get() & 0xFF;
                if (marker == START_OF_SCAN) {
                    break;
                }
                int length = (rest.getShort() & 0xFFFF) - 2;
                ByteBuffer segment = rest.slice(rest.position(), length);
                rest.position(rest.position() + length);
                if (isFrame(marker)) {
                    components = segment.get(5);
                } else if (marker == APP1 && isExif(segment)) {
                    orientation = Orientation.of(segment.position(EXIF.length()).slice());
                }
            }
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException e) {
            return new JpegHeader(components, orientation);
        }
        return new JpegHeader(components, orientation);
    }

    /// SOF0 to SOF15; the three others in that range are tables.
    private static boolean isFrame(int marker) {
        return marker >= 0xC0
                && marker <= 0xCF
                && marker != 0xC4
                && marker != 0xC8
                && marker != 0xCC;
    }

    private static boolean isExif(ByteBuffer segment) {
        byte[] head = new byte[Math.min(EXIF.length(), segment.remaining())];
        segment.get(0, head);
        return new String(head, StandardCharsets.ISO_8859_1).equals(EXIF);
    }
}
