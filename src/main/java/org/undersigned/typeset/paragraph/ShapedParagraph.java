package org.undersigned.typeset.paragraph;

import org.undersigned.font.FontLibrary;
import org.undersigned.font.Shaper;
import org.undersigned.typeset.hyphenation.Hyphenation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// A paragraph whose words are shaped: lines of one measure or of several can be made of it.
final class ShapedParagraph {

    private final BreakPlaces breakPlaces;
    private final Form form;
    private final Type strut;
    private final long em;
    private final Protrusion protrusion;
    private final List<Material> whole;
    private final HorizontalList uncut;
    private final Map<Pass.Places, HorizontalList> cut = new EnumMap<>(Pass.Places.class);

    /// @param text at least one stretch
    /// @param form how it looks at the widest measure
    ShapedParagraph(
            FontLibrary fonts,
            Shaper shaper,
            Hyphenation hyphenation,
            List<Stretch> text,
            Form form) {
        Manuscript manuscript = new Manuscript(fonts, text, form.letter(), form.reading());
        this.breakPlaces = new BreakPlaces(hyphenation, form);
        this.form = form;
        this.strut = text.getFirst().type();
        this.em = manuscript.em().sp();
        this.protrusion = Protrusion.of(form, manuscript.text());
        this.whole = new Composer(shaper, manuscript, form.justify()).compose();
        this.uncut = new HorizontalList(whole, protrusion);
    }

    /// The same of other material.
    private ShapedParagraph(ShapedParagraph other, List<Material> whole) {
        this.breakPlaces = other.breakPlaces;
        this.form = other.form;
        this.strut = other.strut;
        this.em = other.em;
        this.protrusion = other.protrusion;
        this.whole = whole;
        this.uncut = new HorizontalList(whole, protrusion);
    }

    /// The same, no line of which ends after words of some kind.
    ShapedParagraph boundAfter(Predicate<String> words) {
        List<Material> bound = new ArrayList<>(whole);
        for (int i = 1; i < bound.size(); i++) {
            if (bound.get(i) instanceof Material.Glue glue
                    && bound.get(i - 1) instanceof Material.Box box
                    && words.test(box.word().text())) {
                bound.set(i, glue.at(Material.Glue.NEVER));
            }
        }
        return new ShapedParagraph(this, bound);
    }

    /// A paragraph that is divided into lines.
    ///
    /// @param breakpoints the beginning and the end included
    /// @param form whose measure it is divided for
    record Broken(HorizontalList list, List<Breakpoint> breakpoints, Form form) {

        /// How many lines it has.
        int size() {
            return breakpoints.size() - 1;
        }
    }

    /// Divides it into lines of the form's own measure.
    Broken broken() {
        return broken(form);
    }

    /// Divides it into lines of another measure.
    ///
    /// @param at the same form, and no other but for its width
    Broken broken(Form at) {
        if (uncut.fits(at.room(0).sp())) {
            return new Broken(uncut, uncut.onOneLine(), at);
        }
        Measure measure = new Measure(at.room(0).sp(), at.room(1).sp(), em);
        for (Pass.Places places : Pass.Places.values()) {
            Pass pass = Pass.of(places, at.justify(), measure);
            HorizontalList list = pass.isLast() ? relieved(pass, measure) : cut(pass);
            var breakpoints = new LineBreaker(list, measure, pass).breakpoints();
            if (breakpoints.isPresent()) {
                return new Broken(list, breakpoints.get(), at);
            }
        }
        throw new IllegalStateException("the last pass found no way");
    }

    /// Whether it is plain without trying that it takes more lines at another measure: as many
    /// could not hold it if all were full and a space were lost at each of their ends.
    ///
    /// @param at the same form, and no other but for its width
    boolean needsMore(int lines, Form at) {
        if (at.justify()) {
            return false;
        }
        long room = at.room(0).sp() + (lines - 1) * (at.room(1).sp() + em);
        return uncut.naturalWidth() > room;
    }

    /// With its words cut, at whatever measure.
    private HorizontalList cut(Pass pass) {
        return cut.computeIfAbsent(
                pass.places(), _ -> new HorizontalList(materials(pass), protrusion));
    }

    private HorizontalList relieved(Pass pass, Measure measure) {
        return new HorizontalList(new LastResort(measure).relieve(materials(pass)), protrusion);
    }

    private List<Material> materials(Pass pass) {
        return new WordCutter(breakPlaces, form, pass).cut(whole);
    }

    List<Line> lines(Broken broken) {
        return new LineMaker(broken.list(), broken.form(), strut).lines(broken.breakpoints());
    }

    /// How wide its widest word is, in scaled points; of what is written without spaces, its widest
    /// part that no line ends within.
    long widestWord() {
        long widest = 0;
        long width = 0;
        for (Material material : whole) {
            width = isBetweenWords(material) ? 0 : width + unbroken(material);
            widest = Math.max(widest, width);
        }
        return widest;
    }

    /// How wide the widest part is between two places where a line may end, a hyphen that would be
    /// added included, in scaled points.
    long widestPart() {
        Pass pass = Pass.of(Pass.Places.NAMES, false, new Measure(em, em, em));
        long widest = 0;
        long width = 0;
        Seam before = Seam.NONE;
        for (Material material : materials(pass)) {
            if (!isBreak(material)) {
                width += material.width();
                continue;
            }
            Seam after = material instanceof Material.Penalty penalty ? penalty.seam() : Seam.NONE;
            widest = Math.max(widest, width + after.excess(before));
            before = after;
            width = 0;
        }
        return widest;
    }

    private static boolean isBreak(Material material) {
        return switch (material) {
            case Material.Box _ -> false;
            case Material.Glue glue -> glue.breakable();
            case Material.Penalty _ -> true;
        };
    }

    private long unbroken(Material material) {
        if (!(material instanceof Material.Box box) || !Ideographs.areIn(box.word().text())) {
            return material.width();
        }
        Word word = box.word();
        long widest = 0;
        long start = 0;
        for (int at : Ideographs.boundaries(word.text(), form.language())) {
            widest = Math.max(widest, word.reach(at) - start);
            start = word.reach(at);
        }
        return Math.max(widest, word.width() - start);
    }

    private static boolean isBetweenWords(Material material) {
        return switch (material) {
            case Material.Box _ -> false;
            case Material.Glue glue -> glue.breakable() && glue.space().text().equals(" ");
            case Material.Penalty _ -> true;
        };
    }
}
