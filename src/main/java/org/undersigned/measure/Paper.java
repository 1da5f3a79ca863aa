package org.undersigned.measure;

/// The sheets a letter can be printed on, upright.
public enum Paper {
    /// US Letter, 8½ × 11 inches (ANSI/ASME Y14.1).
    LETTER(Length.points(612), Length.points(792)),
    /// A4, 210 × 297 mm (ISO 216).
    A4(Length.millimetres("210"), Length.millimetres("297"));

    private final Length width;
    private final Length height;

    Paper(Length width, Length height) {
        this.width = width;
        this.height = height;
    }

    public Length width() {
        return width;
    }

    public Length height() {
        return height;
    }
}
