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

    /// The same for so many paragraphs, none of which comes twice in a letter. If they are more
    /// than can be kept none of them is: in the next letter the first would be gone before it is
    /// asked for, and so would be all else.
    public ParagraphSetter ofMany(int paragraphs) {
        return paragraphs <= standing.capacity()
                ? this
                : new ParagraphSetter(
                        fonts, shaper, hyphenation, new StandingType(0), letter, listener);
    }

    /// The lines of a paragraph; none if there are no stretches, one that is empty if they say
    /// nothing.
    public List<Line> set(List<Stretch> text, Form form) {
        return set(text, form, false);
    }

    /// The same of a name or a heading, whose lines are to be about equally long.
    public List<Line> setEvenly(List<Stretch> text, Form form) {
        return set(text, form, true);
    }

    private List<Line> set(List<Stretch> text, Form form, boolean evenly) {
        if (text.isEmpty()) {
            return List.of();
        }
        listener.accept(text);
        var wanted = new StandingType.Text(text, form, evenly);
        List<Line> known = standing.find(wanted);
        if (known != null) {
            return known;
        }
        var shaped = new ShapedParagraph(fonts, shaper, hyphenation, text, form);
        List<Line> lines =
                List.copyOf(
                        evenly
                                ? new EvenLines(shaped, form).lines()
                                : shaped.lines(shaped.broken()));
        standing.keep(wanted, lines);
        return lines;
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

    /// How wide the widest part of a text is that no line may end within, unless there is no other
    /// way.
    ///
    /// @param form whose rules apply, at whatever measure
    public Length widestPart(List<Stretch> text, Form form) {
        return text.isEmpty()
                ? Length.ZERO
                : new Length(
                        new ShapedParagraph(fonts, shaper, hyphenation, text, form).widestPart());
    }
}
