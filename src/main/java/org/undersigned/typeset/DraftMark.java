package org.undersigned.typeset;

import org.undersigned.frame.Item;
import org.undersigned.frame.Origin;
import org.undersigned.measure.Length;
import org.undersigned.measure.Paper;
import org.undersigned.measure.Point;
import org.undersigned.measure.Rectangle;
import org.undersigned.measure.Shape;
import org.undersigned.merge.Phrase.Voice;
import org.undersigned.typeset.paragraph.Stretch;

import java.util.List;

/// The word “Draft” in the language of the letter, across the page from the lower left to the upper
/// right, as large as leaves a quarter of the page free on each side. It is light: what is behind a
/// text must not be read before it.
final class DraftMark {

    private static final Length ENDLESS = Length.points(100_000);

    private final Job job;

    DraftMark(Job job) {
        this.job = job;
    }

    Item.Watermark on(Paper paper) {
        Look look = job.scale().acrossThePage();
        Shape tried = across(paper, word(look, paper));
        Shape shape =
                across(paper, word(look.sized(filling(paper, tried.bounds(), look.size())), paper));
        Rectangle bounds = shape.bounds();
        Length right = paper.width().minus(bounds.width()).half().minus(bounds.x());
        Length down = paper.height().minus(bounds.height()).half().minus(bounds.y());
        return new Item.Watermark(shape.moved(right, down), look.ink());
    }

    /// The size at which a word fills the page, seen from what it takes at this one.
    private static Length filling(Paper paper, Rectangle bounds, Length size) {
        Length wide = size.times(paper.width().half().sp(), bounds.width().sp());
        Length high = size.times(paper.height().half().sp(), bounds.height().sp());
        return wide.min(high);
    }

    /// The word on a level baseline.
    private Shape word(Look look, Paper paper) {
        String word = job.words().draft();
        Stretch stretch =
                new Stretch(word, look.type(Voice.PLAIN), look.ink(), Item.ARTIFACT, Origin.NONE);
        List<Item> runs =
                List.copyOf(
                        job.paragraphs()
                                .set(List.of(stretch), job.display(ENDLESS))
                                .getFirst()
                                .runs());
        return Facing.turned(runs, job.direction(), paper).stream()
                .map(Item.GlyphRun.class::cast)
                .map(run -> run.glyphs().outline(run.size()).moved(run.x(), run.baseline()))
                .reduce(new Shape(List.of()), Shape::plus);
    }

    /// Turned so that its baseline runs along the diagonal of the page.
    private static Shape across(Paper paper, Shape level) {
        long width = paper.width().sp();
        long height = paper.height().sp();
        long diagonal = Math.round(StrictMath.sqrt((double) (width * width + height * height)));
        return level.with(point -> {
            long x = point.x().sp() * width + point.y().sp() * height;
            long y = point.y().sp() * width - point.x().sp() * height;
            return new Point(over(x, diagonal), over(y, diagonal));
        });
    }

    private static Length over(long product, long diagonal) {
        return new Length(Length.fraction(product, 1, diagonal));
    }
}
