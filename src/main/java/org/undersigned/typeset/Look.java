package org.undersigned.typeset;

import org.undersigned.font.Cut;
import org.undersigned.font.Family;
import org.undersigned.frame.Ink;
import org.undersigned.frame.Item;
import org.undersigned.frame.Origin;
import org.undersigned.measure.Length;
import org.undersigned.merge.Phrase.Voice;
import org.undersigned.typeset.paragraph.Stretch;
import org.undersigned.typeset.paragraph.Type;

import java.util.List;

/// How the words of a paragraph look, apart from what their own voice adds.
///
/// @param family their family of type
/// @param code the family for code among them
/// @param size their size
/// @param leading from one baseline to the next
/// @param ink their colour
/// @param link the colour of links among them
/// @param bold whether all are bold
/// @param italic whether all are italic
record Look(
        Family family,
        Family code,
        Length size,
        Length leading,
        Ink ink,
        Ink link,
        boolean bold,
        boolean italic) {

    /// The type of words said in a voice. Stress within italics is upright.
    Type type(Voice voice) {
        Cut cut = Cut.of(bold || voice.bold(), italic != voice.italic());
        return voice.code()
                ? new Type(code, cut, size.times(9, 10), Length.ZERO)
                : new Type(family, cut, size, Length.ZERO);
    }

    /// The type of raised figures that cite a note: two thirds of the size, a third of it up.
    Type noteMark() {
        return new Type(family, Cut.of(bold, false), size.times(2, 3), size.times(1, 3));
    }

    /// How far below the top of a line its baseline stands: the leading is shared out above and
    /// below.
    Length baseline() {
        return leading.minus(size).half().plus(size.times(78, 100));
    }

    /// How wide a text is in one line.
    Length width(String text, Job job) {
        Stretch stretch = new Stretch(text, type(Voice.PLAIN), ink, Item.ARTIFACT, Origin.NONE);
        return job.paragraphs().naturalWidth(List.of(stretch));
    }

    Look bolder() {
        return new Look(family, code, size, leading, ink, link, true, italic);
    }

    Look inItalics() {
        return new Look(family, code, size, leading, ink, link, bold, true);
    }

    Look in(Ink other) {
        return new Look(family, code, size, leading, other, link, bold, italic);
    }

    /// The same look at another size, its leading in proportion.
    Look scaled(Length other) {
        Length scaled = other.equals(size) ? leading : leading.times(other.sp(), size.sp());
        return new Look(family, code, other, scaled, ink, link, bold, italic);
    }

    /// The same look at another size, on the same leading.
    Look sized(Length other) {
        return new Look(family, code, other, leading, ink, link, bold, italic);
    }
}
