package org.undersigned.typeset.paragraph;

import org.undersigned.measure.Length;
import org.undersigned.typeset.paragraph.ShapedParagraph.Broken;

import java.util.List;
import java.util.Optional;

/// Lines of a name or heading that are about equally long: of a name that takes two lines, the
/// second is no single word if that can be helped.
///
/// The text is set to the narrowest measure that takes no more lines and breaks no word.
///
/// @param form how it looks at the widest measure
record EvenLines(ShapedParagraph text, Form form) {

    /// What takes more lines than this is a paragraph and no name.
    private static final int MOST = 6;

    private static final long FINE = Length.PER_POINT;

    /// A word leads on if it has no more letters and all are small.
    private static final int SHORT = 3;

    /// Lines of which none but the last ends with a short word that leads on, as “of” does, if that
    /// takes no more lines.
    List<Line> lines() {
        Broken widest = text.broken();
        int count = widest.size();
        if (count < 2 || count > MOST) {
            return text.lines(widest);
        }
        EvenLines firm = new EvenLines(text.boundAfter(EvenLines::leadsOn), form);
        Broken bound = firm.text.broken();
        return bound.size() == count && firm.tooLow() < form.width().sp()
                ? firm.text.lines(firm.narrowest(bound))
                : text.lines(narrowest(widest));
    }

    private static boolean leadsOn(String word) {
        return word.length() <= SHORT && word.chars().allMatch(Character::isLowerCase);
    }

    /// A measure at which something would stand beyond its edge.
    private long tooLow() {
        return text.widestWord() + form.restIndent().max(form.firstIndent()).sp() - 1;
    }

    /// For the narrowest measure that takes no more lines.
    private Broken narrowest(Broken widest) {
        int count = widest.size();
        long tooLow = tooLow();
        Broken best = widest;
        while (width(best) - tooLow > FINE) {
            long middle = (tooLow + width(best)) / 2;
            Optional<Broken> tried =
                    text.needsMore(count, within(middle))
                            ? Optional.empty()
                            : Optional.of(text.broken(within(middle)))
                                    .filter(it -> it.size() <= count);
            if (tried.isEmpty()) {
                tooLow = middle;
            } else {
                best = tried.get();
            }
        }
        return best;
    }

    private Form within(long width) {
        return form.within(new Length(width));
    }

    private static long width(Broken broken) {
        return broken.form().width().sp();
    }
}
