package org.undersigned.typeset.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.font.Direction;
import org.undersigned.font.Face;
import org.undersigned.font.GlyphString;
import org.undersigned.font.JdkShaper;
import org.undersigned.font.Shaper;
import org.undersigned.measure.Length;
import org.undersigned.typeset.hyphenation.Hyphenation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Known paragraphs, at several widths, broken where TeX breaks them and for the same demerits: the
/// frog king, whom Knuth and Plass set in 1981, in English and in German; the beginning of *Moby
/// Dick*; and a paragraph of a letter. Face, spaces, hyphens and tolerances are the same.
///
/// Three things are ours. A last line shorter than four ems costs 10,000 more, one that is but the
/// end of a word 50,000, and so does each hyphen below two others: where TeX has none of these,
/// breaks and demerits must be equal; else ours may only be better by our own prices.
class TexParagraphTest {

    private static final Sample SAMPLE = new Sample();
    private static final Hyphenation HYPHENATION =
            new Hyphenation(Path.of(System.getProperty("undersigned.assets", "assets")));
    private static final long EM = Length.points(10).sp();

    private record Broken(List<String> lines, long demerits, boolean second) {}

    static Stream<KnownParagraph> known() {
        return KnownParagraph.all();
    }

    static Stream<KnownParagraph> plain() {
        return known().filter(paragraph -> ours(paragraph.lines()) == 0);
    }

    @ParameterizedTest
    @MethodSource("plain")
    void breaksWhereTexDoesForTheSameDemerits(KnownParagraph paragraph) {
        assertThat(broken(paragraph))
                .isEqualTo(new Broken(paragraph.lines(), paragraph.demerits(), paragraph.second()));
    }

    @ParameterizedTest
    @MethodSource("known")
    void isNeverWorseThanTex(KnownParagraph paragraph) {
        Broken broken = broken(paragraph);
        assertThat(broken.demerits())
                .isLessThanOrEqualTo(paragraph.demerits() + ours(paragraph.lines()));
        assertThat(broken.demerits() - ours(broken.lines()))
                .isGreaterThanOrEqualTo(paragraph.demerits());
    }

    /// What we hold against a paragraph and TeX does not.
    private static long ours(List<String> lines) {
        boolean broken = lines.get(lines.size() - 2).endsWith("-");
        boolean lone = broken && !lines.getLast().contains(" ");
        boolean brief = width(lines.getLast()) < 4 * EM;
        int rungs = 0;
        int hyphens = 0;
        for (String line : lines) {
            hyphens = line.endsWith("-") ? hyphens + 1 : 0;
            rungs += hyphens > 2 ? 1 : 0;
        }
        return 50_000L * rungs + (lone ? 50_000L : 0) + (brief ? 10_000L : 0);
    }

    private static long width(String line) {
        return new HorizontalList(composed(line)).naturalWidth();
    }

    private static List<Material> composed(String text) {
        Manuscript manuscript =
                new Manuscript(
                        SAMPLE.fonts,
                        List.of(SAMPLE.roman(text)),
                        Direction.LEFT_TO_RIGHT,
                        Reading.TEXT);
        return new Composer(TexParagraphTest::shape, manuscript, true).compose();
    }

    private static final Shaper SHAPER = new JdkShaper();

    /// Letter by letter, without kerning and ligatures, which XeTeX measures otherwise than we do
    /// where a word may be broken.
    private static GlyphString shape(Face face, String text, Direction direction) {
        GlyphString glyphs = SHAPER.shape(face, "");
        for (int i = 0; i < text.length(); i++) {
            glyphs = glyphs.plus(SHAPER.shape(face, text.substring(i, i + 1)));
        }
        return glyphs;
    }

    private static Broken broken(KnownParagraph paragraph) {
        return broken(paragraph, new Pass(100, Pass.Places.WRITTEN, 0, 0))
                .or(() ->
                        broken(
                                paragraph,
                                new Pass(paragraph.tolerance(), Pass.Places.SYLLABLES, 0, 0)))
                .orElseThrow();
    }

    private static Optional<Broken> broken(KnownParagraph paragraph, Pass pass) {
        Length width = Length.points(paragraph.points());
        Form form =
                new Form(
                        width,
                        Length.ZERO,
                        Length.ZERO,
                        true,
                        true,
                        paragraph.language(),
                        Direction.LEFT_TO_RIGHT,
                        Reading.TEXT);
        HorizontalList list =
                new HorizontalList(
                        new WordCutter(new BreakPlaces(HYPHENATION, form), form, pass)
                                .cut(composed(paragraph.text())));
        Measure measure = new Measure(width.sp(), width.sp(), EM);
        return new LineBreaker(list, measure, pass)
                .breakpoints()
                .map(breaks ->
                        new Broken(
                                read(new LineMaker(list, form, SAMPLE.roman()).lines(breaks)),
                                breaks.getLast().demerits(),
                                pass.places() == Pass.Places.SYLLABLES));
    }

    private static List<String> read(List<Line> lines) {
        return lines.stream().map(line -> Sample.read(line).replace('¬', '-').strip()).toList();
    }
}
