package org.undersigned.typeset;

import org.undersigned.measure.Length;
import org.undersigned.typeset.paragraph.Form;
import org.undersigned.typeset.paragraph.Line;
import org.undersigned.typeset.paragraph.ParagraphSetter;
import org.undersigned.typeset.paragraph.Stretch;

import java.util.List;
import java.util.regex.Pattern;

/// Lines of a name or heading that are about equally long: of a name that takes two lines, the
/// second is no single word if that can be helped.
///
/// The text is set to the narrowest measure that takes no more lines and breaks no word.
record EvenLines(ParagraphSetter paragraphs) {

    /// What takes more lines than this is a paragraph and no name.
    private static final int MOST = 6;

    private static final long FINE = Length.PER_POINT;

    /// As many measures are tried at most for better ends of lines.
    private static final int STEPS = 16;

    /// A word of at most three small letters at the end.
    private static final Pattern LEADING_ON = Pattern.compile("(?:^|\\s)\\p{Ll}{1,3}\\s*$");

    List<Line> set(List<Stretch> text, Form form) {
        return paragraphs.set(text, narrowed(text, form));
    }

    /// The form in which the text has even lines.
    Form narrowed(List<Stretch> text, Form form) {
        int count = paragraphs.set(text, form).size();
        if (count < 2 || count > MOST) {
            return form;
        }
        long tooLow = widestWord(text).plus(form.restIndent().max(form.firstIndent())).sp() - 1;
        long enough = form.width().sp();
        while (enough - tooLow > FINE) {
            long middle = (tooLow + enough) / 2;
            if (paragraphs.set(text, form.within(new Length(middle))).size() > count) {
                tooLow = middle;
            } else {
                enough = middle;
            }
        }
        return firmEnds(text, form, enough, count);
    }

    /// A measure at which no line but the last ends with a short word that leads on, as “of” does,
    /// if one takes no more lines; else the narrowest.
    private Form firmEnds(List<Stretch> text, Form form, long narrowest, int count) {
        long step = Math.max(FINE, (form.width().sp() - narrowest) / STEPS);
        for (long width = narrowest; width <= form.width().sp(); width += step) {
            Form tried = form.within(new Length(width));
            List<Line> lines = paragraphs.set(text, tried);
            if (lines.size() == count
                    && lines.subList(0, count - 1).stream().noneMatch(EvenLines::leadsOn)) {
                return tried;
            }
        }
        return form.within(new Length(narrowest));
    }

    private static boolean leadsOn(Line line) {
        StringBuilder text = new StringBuilder();
        line.runs().forEach(run -> text.append(run.glyphs().text()));
        return LEADING_ON.matcher(text).find();
    }

    private Length widestWord(List<Stretch> text) {
        Length widest = Length.ZERO;
        for (Stretch stretch : text) {
            for (String word : stretch.text().split("\\s+", -1)) {
                Stretch alone =
                        new Stretch(
                                word,
                                stretch.type(),
                                stretch.ink(),
                                stretch.content(),
                                stretch.origin());
                widest = widest.max(paragraphs.naturalWidth(List.of(alone)));
            }
        }
        return widest;
    }
}
