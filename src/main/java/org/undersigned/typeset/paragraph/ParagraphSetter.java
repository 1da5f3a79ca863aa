package org.undersigned.typeset.paragraph;

import org.undersigned.font.Direction;
import org.undersigned.font.FontLibrary;
import org.undersigned.font.Shaper;
import org.undersigned.measure.Length;
import org.undersigned.typeset.hyphenation.Hyphenation;

import java.util.List;
import java.util.function.Consumer;

/// Sets paragraphs. Several threads may share it.
public final class ParagraphSetter {

    private final FontLibrary fonts;
    private final Shaper shaper;
    private final Hyphenation hyphenation;
    private final StandingType standing;
    private final Direction letter;
    private final Consumer<List<Stretch>> listener;

    /// Sets each paragraph anew.
    ///
    /// @param shaper best one that remembers words, for they come again
    public ParagraphSetter(FontLibrary fonts, Shaper shaper, Hyphenation hyphenation) {
        this(fonts, shaper, hyphenation, new StandingType(0));
    }

    /// Sets no paragraph again that still stands.
    public ParagraphSetter(
            FontLibrary fonts, Shaper shaper, Hyphenation hyphenation, StandingType standing) {
        this(fonts, shaper, hyphenation, standing, Direction.LEFT_TO_RIGHT, _ -> {});
    }

    private ParagraphSetter(
            FontLibrary fonts,
            Shaper shaper,
            Hyphenation hyphenation,
            StandingType standing,
            Direction letter,
            Consumer<List<Stretch>> listener) {
        this.fonts = fonts;
        this.shaper = shaper;
        this.hyphenation = hyphenation;
        this.standing = standing;
        this.letter = letter;
        this.listener = listener;
    }

    /// The same for letters that are read this way.
    public ParagraphSetter within(Direction other) {
        return new ParagraphSetter(fonts, shaper, hyphenation, standing, other, listener);
    }

    /// The same for one letter, which is told of every paragraph before it is set.
    public ParagraphSetter heardBy(Consumer<List<Stretch>> other) {
        return new ParagraphSetter(fonts, shaper, hyphenation, standing, letter, other);
    }

    /// The lines of a paragraph; none if there are no stretches, one that is empty if they say
    /// nothing.
    public List<Line> set(List<Stretch> text, Form form) {
        if (text.isEmpty()) {
            return List.of();
        }
        listener.accept(text);
        var wanted = new StandingType.Text(text, form);
        List<Line> known = standing.find(wanted);
        if (known != null) {
            return known;
        }
        List<Line> lines = List.copyOf(setAnew(text, form));
        standing.keep(wanted, lines);
        return lines;
    }

    private List<Line> setAnew(List<Stretch> text, Form form) {
        Manuscript manuscript = new Manuscript(fonts, text, form.letter(), form.reading());
        List<Material> whole = new Composer(shaper, manuscript, form.justify()).compose();
        Protrusion protrusion = Protrusion.of(form, manuscript.text());
        HorizontalList list = new HorizontalList(whole, protrusion);
        Type strut = text.getFirst().type();
        if (list.fits(form.room(0).sp())) {
            return new LineMaker(list, form, strut).lines(list.onOneLine());
        }
        Measure measure = new Measure(form.room(0).sp(), form.room(1).sp(), manuscript.em().sp());
        for (Pass.Places places : Pass.Places.values()) {
            Pass pass = Pass.of(places, form.justify(), measure);
            List<Material> parts = cut(whole, form, pass, measure);
            HorizontalList cut = new HorizontalList(parts, protrusion);
            var breakpoints = new LineBreaker(cut, measure, pass).breakpoints();
            if (breakpoints.isPresent()) {
                return new LineMaker(cut, form, strut).lines(breakpoints.get());
            }
        }
        throw new IllegalStateException("the last pass found no way");
    }

    private List<Material> cut(List<Material> whole, Form form, Pass pass, Measure measure) {
        BreakPlaces breakPlaces = new BreakPlaces(hyphenation, form);
        List<Material> cut = new WordCutter(breakPlaces, form, pass).cut(whole);
        return pass.isLast() ? new LastResort(measure).relieve(cut) : cut;
    }

    /// How wide a text is on one line; the widest of its lines where it has ends of line that are
    /// meant.
    public Length naturalWidth(List<Stretch> text) {
        if (text.isEmpty()) {
            return Length.ZERO;
        }
        Manuscript manuscript = new Manuscript(fonts, text, letter, Reading.NAME);
        return new Length(
                new HorizontalList(new Composer(shaper, manuscript, false).compose())
                        .naturalWidth());
    }
}
