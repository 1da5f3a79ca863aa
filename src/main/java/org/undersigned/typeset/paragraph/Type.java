package org.undersigned.typeset.paragraph;

import org.undersigned.font.Cut;
import org.undersigned.font.Face;
import org.undersigned.font.Family;
import org.undersigned.measure.Length;

/// Type as one asks for it: where the family lacks a character, another steps in.
///
/// @param size the size of the em
/// @param rise how far it is lifted above the baseline, as the mark of a note is
public record Type(Family family, Cut cut, Length size, Length rise) {

    public Type {
        if (size.sp() <= 0) {
            throw new IllegalArgumentException("size " + size);
        }
    }

    Face face() {
        return family.face(cut);
    }

    /// The em of a face set in this type.
    Length size(Face face) {
        return face.sizeAt(size);
    }

    Length ascent() {
        return ascent(face());
    }

    Length descent() {
        return descent(face());
    }

    /// How far a face set in this type reaches above the baseline.
    Length ascent(Face face) {
        return size(face).times(face.ascent(), face.unitsPerEm()).plus(rise);
    }

    /// How far it reaches below.
    Length descent(Face face) {
        return size(face).times(face.descent(), face.unitsPerEm()).minus(rise);
    }
}
