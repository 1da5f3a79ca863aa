package org.undersigned.typeset;

import org.undersigned.measure.Length;
import org.undersigned.merge.SignerGroup.Emblem;
import org.undersigned.picture.Picture;

/// How large the picture of one who signs is printed, so that none outshouts the others.
///
/// Logos cover as much paper as one another. Signatures are written equally large: what counts is
/// not how far a flourish reaches, but the band of the picture that holds most of the ink.
///
/// @param width of the picture
/// @param height of the picture
record EmblemSize(Length width, Length height) {

    /// @param type the size of the names below
    /// @param bounds the room there is
    static EmblemSize of(Emblem.Kind kind, Picture picture, Length type, EmblemSize bounds) {
        double height =
                switch (kind) {
                    case LOGO ->
                            bounds.height.sp()
                                    / StrictMath.sqrt((double) picture.width() / picture.height());
                    case SIGNATURE ->
                            (double) type.sp() * 7 / 5 * picture.height() / picture.body();
                };
        return new EmblemSize(
                        new Length((long) (height * picture.width() / picture.height())),
                        new Length((long) height))
                .within(bounds);
    }

    private EmblemSize within(EmblemSize bounds) {
        EmblemSize narrow =
                width.exceeds(bounds.width)
                        ? new EmblemSize(bounds.width, scaled(height, bounds.width, width))
                        : this;
        return narrow.height.exceeds(bounds.height)
                ? new EmblemSize(scaled(narrow.width, bounds.height, narrow.height), bounds.height)
                : narrow;
    }

    /// Without overflow: the lengths may be those of a very long picture.
    private static Length scaled(Length length, Length numerator, Length denominator) {
        return new Length(
                (long) ((double) length.sp() * numerator.sp() / Math.max(1, denominator.sp())));
    }
}
