package org.undersigned.typeset.paragraph;

import org.undersigned.measure.Length;
import org.undersigned.typeset.paragraph.ShapedParagraph.Broken;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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

    /// As many measures are tried at most for better ends of lines.
    private static final int STEPS = 16;

    /// A word of at most three small letters at the end.
    private static final Pattern LEADING_ON = Pattern.compile("(?:^|\\s)\\p{Ll}{1,3}\\s*$");

    List<Line> lines() {
        Broken widest = text.broken();
        int count = widest.size();
        return count < 2 || count > MOST ? text.lines(widest) : firmEnds(narrowest(widest), count);
    }

    /// For the narrowest measure that takes no more lines.
    private Broken narrowest(Broken widest) {
        int count = widest.size();
        Length indent = form.restIndent().max(form.firstIndent());
        long tooLow = text.widestWord() + indent.sp() - 1;
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

    /// Lines of which none but the last ends with a short word that leads on, as “of” does, if a
    /// wider measure has such and takes no more lines; else those of the narrowest.
    private List<Line> firmEnds(Broken narrowest, int count) {
        long step = Math.max(FINE, (form.width().sp() - width(narrowest)) / STEPS);
        List<Integer> seen = List.of();
        for (long width = width(narrowest); width <= form.width().sp(); width += step) {
            Broken tried = seen.isEmpty() ? narrowest : text.broken(within(width));
            List<Integer> ends = tried.breakpoints().stream().map(Breakpoint::position).toList();
            if (tried.size() == count && !ends.equals(seen)) {
                List<Line> lines = text.lines(tried);
                if (lines.subList(0, count - 1).stream().noneMatch(EvenLines::leadsOn)) {
                    return lines;
                }
            }
            seen = ends;
        }
        return text.lines(narrowest);
    }

    private Form within(long width) {
        return form.within(new Length(width));
    }

    private static long width(Broken broken) {
        return broken.form().width().sp();
    }

    private static boolean leadsOn(Line line) {
        StringBuilder text = new StringBuilder();
        line.runs().forEach(run -> text.append(run.glyphs().text()));
        return LEADING_ON.matcher(text).find();
    }
}
