package org.undersigned.frame;

import org.undersigned.font.Face;
import org.undersigned.font.GlyphString;
import org.undersigned.measure.Length;
import org.undersigned.measure.Rectangle;
import org.undersigned.measure.Shape;
import org.undersigned.picture.Picture;

import java.util.ArrayList;
import java.util.List;

/// Something that stands on a page.
public sealed interface Item {

    /// The content of items that mean nothing by themselves: rules, a table's head said once more.
    int ARTIFACT = 0;

    /// The content of what stands above the text of every page, a running head or page number.
    int HEADER = -1;

    /// The content of what stands below the text of every page.
    int FOOTER = -2;

    /// The number of the {@link Content} it belongs to; {@link #ARTIFACT}, {@link #HEADER} or
    /// {@link #FOOTER} if it belongs to none.
    int content();

    /// Whether a content is one of the structure, and not one of those that mean nothing.
    static boolean isMeant(int content) {
        return content > ARTIFACT;
    }

    /// The same item further right and further down.
    Item moved(Length right, Length down);

    /// The same items further right and further down. Those that stood on one baseline share it,
    /// for twenty thousand names are a quarter of a million runs.
    static List<Item> moved(List<? extends Item> items, Length right, Length down) {
        List<Item> moved = new ArrayList<>(items.size());
        Length from = Length.ZERO;
        Length to = down;
        for (Item item : items) {
            if (item instanceof GlyphRun run) {
                to = run.baseline().equals(from) ? to : run.baseline().plus(down);
                from = run.baseline();
                moved.add(run.at(run.x().plus(right), to));
            } else {
                moved.add(item.moved(right, down));
            }
        }
        return moved;
    }

    /// Glyphs on a baseline.
    ///
    /// A space between words is glyphs too, so that text can be read from the page; a justified
    /// line has one run for each word and one for each space, at the places they take.
    ///
    /// @param x the left end of the run
    /// @param baseline the distance of the baseline from the top of the sheet
    /// @param glyphs the glyphs, in visual order
    /// @param size the size of the type
    /// @param ink its colour
    /// @param origin where in the letter it comes from
    record GlyphRun(
            Length x,
            Length baseline,
            GlyphString glyphs,
            Length size,
            Ink ink,
            int content,
            Origin origin)
            implements Item {
        @Override
        public GlyphRun moved(Length right, Length down) {
            return at(x.plus(right), baseline.plus(down));
        }

        private GlyphRun at(Length newX, Length newBaseline) {
            return new GlyphRun(newX, newBaseline, glyphs, size, ink, content, origin);
        }

        public Length width() {
            return glyphs.width(size);
        }

        /// The same glyphs where they mean nothing, because they are said elsewhere.
        public GlyphRun asArtifact() {
            return new GlyphRun(x, baseline, glyphs, size, ink, ARTIFACT, Origin.NONE);
        }
    }

    /// A filled rectangle: a rule, an underline. Always an artifact.
    record Rule(Rectangle area, Ink ink) implements Item {
        @Override
        public int content() {
            return ARTIFACT;
        }

        @Override
        public Rule moved(Length right, Length down) {
            return new Rule(area.moved(right, down), ink);
        }
    }

    /// A filled shape that stands behind the text and says of the page what the text does not: that
    /// it is a draft. Always an artifact, and not text even if it looks like a word.
    record Watermark(Shape shape, Ink ink) implements Item {
        @Override
        public int content() {
            return ARTIFACT;
        }

        @Override
        public Watermark moved(Length right, Length down) {
            return new Watermark(shape.moved(right, down), ink);
        }
    }

    /// A picture.
    record Image(Rectangle area, Picture picture, int content) implements Item {
        @Override
        public Image moved(Length right, Length down) {
            return new Image(area.moved(right, down), picture, content);
        }
    }

    /// An area that leads somewhere; one for each line of the link.
    ///
    /// @param area where it can be clicked
    /// @param target where it leads
    /// @param description what it leads to, for those who cannot see it
    /// @param content the content within the `LINK` element it belongs to
    record LinkArea(Rectangle area, Target target, String description, int content)
            implements Item {
        @Override
        public LinkArea moved(Length right, Length down) {
            return new LinkArea(area.moved(right, down), target, description, content);
        }
    }

    /// A place to fill in.
    ///
    /// @param area its extent
    /// @param face what is typed there is set in
    /// @param size the size of that type
    /// @param content the content within the `FORM` element it belongs to; an artifact if it is not
    ///   seen
    record Field(Rectangle area, Blank blank, Face face, Length size, int content) implements Item {
        @Override
        public Field moved(Length right, Length down) {
            return new Field(area.moved(right, down), blank, face, size, content);
        }
    }
}
