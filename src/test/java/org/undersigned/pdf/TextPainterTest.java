package org.undersigned.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.undersigned.font.Cut;
import org.undersigned.font.Direction;
import org.undersigned.font.Face;
import org.undersigned.font.GlyphString;
import org.undersigned.frame.Content;
import org.undersigned.frame.Document;
import org.undersigned.frame.Ink;
import org.undersigned.frame.Item;
import org.undersigned.frame.Origin;
import org.undersigned.frame.Role;
import org.undersigned.measure.Length;

import java.util.ArrayList;
import java.util.List;

/// How glyph runs are shown, and what is read from them.
class TextPainterTest {

    private static final Face SERIF = Draft.LIBRARY.serif().face(Cut.REGULAR);

    private final PdfWriter writer = new PdfWriter("Undersigned test");
    private final Draft draft = new Draft();

    @Test
    void showsTheWordsOfALineTogether() throws Exception {
        byte[] pdf = paragraph(draft.line("One line of several words"));

        assertThat(Reading.content(pdf, 0)).containsOnlyOnce("TJ").containsOnlyOnce("Td");
    }

    @Test
    void readsALigatureAsItsLetters() throws Exception {
        GlyphString office = shaped("office");
        assertThat(office.size()).isLessThan("office".length());

        assertThat(Reading.text(paragraph(draft.glyphs(office)))).isEqualTo("office");
    }

    @Test
    void tellsTheHyphenOfABrokenLineFromOneThatIsWritten() throws Exception {
        GlyphString word = shaped("well-be-");

        byte[] pdf = paragraph(draft.glyphs(word.withText(7, "\u00AD")));

        assertThat(Reading.text(pdf)).isEqualTo("well-be\u00AD");
        VeraPdf.assertPasses(pdf);
    }

    @Test
    void spellsOutAWordInWhichSeveralGlyphsMakeOneCharacter() throws Exception {
        GlyphString accented = shaped("ax\u0303a");
        assertThat(accented.size()).isEqualTo(4);
        accented = accented.withText(1, "x\u0303").withText(2, "");

        byte[] pdf = paragraph(draft.glyphs(accented));

        assertThat(Reading.content(pdf, 0))
                .contains("/Span<</ActualText<FEFF0061007803030061>>>BDC");
        VeraPdf.assertPasses(pdf);
    }

    @Test
    void spellsOutAWordWithAccentsThatAreGlyphsOfTheirOwn() throws Exception {
        byte[] pdf = paragraph(draft.line("\u0E17\u0E35\u0E48 \u0E40\u0E18\u0E2D"));

        assertThat(Reading.content(pdf, 0))
                .contains("/Span<</ActualText<FEFF0E170E350E48>>>BDC")
                .containsOnlyOnce("ActualText");
        assertThat(Reading.text(pdf)).startsWith("\u0E17\u0E35\u0E48");
        VeraPdf.assertPasses(pdf);
    }

    @Test
    void showsWhatIsReadFromRightToLeftAsItStands() throws Exception {
        byte[] pdf = paragraph(draft.glyphs(turned("שלום")));

        assertThat(Reading.content(pdf, 0)).doesNotContain("ActualText");
        assertThat(positions(pdf))
                .extracting(TextPosition::getUnicode)
                .containsExactly("ם", "ו", "ל", "ש");
        VeraPdf.assertPasses(pdf);
    }

    @Test
    void showsTheDotsOfArabicLettersAfterwardsAsSayingNothing() throws Exception {
        GlyphString dotted = turned("شكرا");
        assertThat(dotted.size()).as("four letters and three dots").isEqualTo(5);

        byte[] pdf = paragraph(draft.glyphs(dotted));

        assertThat(Reading.content(pdf, 0))
                .containsSubsequence("TJ", "/Span<</ActualText<FEFF>>>BDC", "TJ", "EMC");
        assertThat(positions(pdf).subList(0, 4))
                .extracting(TextPosition::getUnicode)
                .containsExactly("ا", "ر", "ك", "ش");
        VeraPdf.assertPasses(pdf);
    }

    @Test
    void liftsAnAccentAndComesDownAgain() throws Exception {
        String content = Reading.content(paragraph(draft.glyphs(shaped("f\u0304a"))), 0);

        assertThat(content).containsSubsequence("TJ\n.55 Ts\n[", "TJ\n0 Ts\n[", "TJ\nEMC\nET");
    }

    @Test
    void spellsOutAPrivateCharacter() throws Exception {
        byte[] pdf = paragraph(draft.glyphs(shaped("a").withText(0, "\uE000")));

        VeraPdf.assertPasses(pdf);
    }

    @Test
    void letsNoGlyphStandForNothing() throws Exception {
        GlyphString word = shaped("abcd");
        for (int i = 0; i < 4; i++) {
            word = word.withText(i, List.of("\0", "\uFEFF", "\uFFFE", "\uD800").get(i));
        }

        VeraPdf.assertPasses(paragraph(draft.glyphs(word)));
    }

    @Test
    void putsEveryGlyphWhereTheFrameHasIt() throws Exception {
        Content content = draft.glyphs(shaped("To"));
        List<Double> places = new ArrayList<>();
        Length x = Length.points("100.123");
        Length size = Length.points("10.95");
        Length baseline = Length.points(300);
        for (Face face : List.of(SERIF, Draft.LIBRARY.sans().face(Cut.BOLD))) {
            for (String word : List.of("AVATAR", " ", "Towering", " ", "Yves,")) {
                GlyphString glyphs = Draft.SHAPER.shape(face, word);
                draft.add(
                        new Item.GlyphRun(
                                x,
                                baseline,
                                glyphs,
                                size,
                                Ink.BLUE,
                                content.number(),
                                Origin.NONE));
                long advanced = 0;
                for (int i = 0; i < glyphs.size(); i++) {
                    places.add(x.toPoints() + size.toPoints() * advanced / face.unitsPerEm());
                    advanced += glyphs.advance(i);
                }
                x = x.plus(glyphs.width(size)).plus(new Length(12_345));
            }
        }

        List<TextPosition> read = positions(paragraph(content)).subList(2, 2 + places.size());

        double tolerance = size.toPoints() / 2000 + 0.0002;
        for (int i = 0; i < read.size(); i++) {
            assertThat((double) read.get(i).getX()).isCloseTo(places.get(i), within(tolerance));
            assertThat(read.get(i).getY()).isCloseTo(300, within(0.001f));
        }
    }

    @Test
    void refusesACharacterThatTheFaceLacks() {
        GlyphString box = shaped("\u0BF5");
        assertThat(box.hasMissing()).isTrue();

        assertThatIllegalArgumentException().isThrownBy(() -> paragraph(draft.glyphs(box)));
    }

    @Test
    void showsCodesThatLookLikeSyntax() throws Exception {
        StringBuilder all = new StringBuilder();
        for (char c = '!'; c <= '~'; c++) {
            all.append(c);
        }

        assertThat(Reading.text(paragraph(draft.line(all.toString())))).isEqualTo(all.toString());
    }

    private static GlyphString shaped(String text) {
        return Draft.SHAPER.shape(SERIF, text);
    }

    private static GlyphString turned(String text) {
        Face face = Draft.LIBRARY.faceFor(text, Draft.LIBRARY.serif(), Cut.REGULAR).orElseThrow();
        return Draft.SHAPER.shape(face, text, Direction.RIGHT_TO_LEFT);
    }

    private byte[] paragraph(Content content) {
        Document letter = draft.document(draft.element(Role.PARAGRAPH, content));
        return writer.write(letter);
    }

    private static List<TextPosition> positions(byte[] pdf) throws Exception {
        List<TextPosition> all = new ArrayList<>();
        PDFTextStripper stripper =
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition position) {
                        all.add(position);
                    }
                };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            stripper.getText(document);
        }
        return all;
    }
}
