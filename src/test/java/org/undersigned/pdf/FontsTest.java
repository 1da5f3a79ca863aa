package org.undersigned.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.undersigned.font.Cut;
import org.undersigned.font.Face;
import org.undersigned.frame.Role;

import java.util.List;

/// What goes along of a font.
class FontsTest {

    private static final Face SERIF = Draft.LIBRARY.serif().face(Cut.REGULAR);

    @Test
    void takesOnlyTheGlyphsThatAreUsed() throws Exception {
        Draft draft = new Draft();
        byte[] pdf =
                new PdfWriter("Undersigned test")
                        .write(draft.document(draft.element(Role.PARAGRAPH, draft.line("ferry"))));

        assertThat(pdf.length).isLessThan(16_000);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDType0Font font =
                    (PDType0Font)
                            document.getPage(0).getResources().getFont(COSName.getPDFName("F1"));
            assertThat(font.isEmbedded()).isTrue();
            assertThat(font.getName()).matches("[A-Z]{6}\\+SourceSerif4-Regular");
            PDFontDescriptor descriptor = font.getFontDescriptor();
            assertThat(descriptor.isSerif()).isTrue();
            assertThat(descriptor.isSymbolic()).isTrue();
            assertThat(descriptor.isItalic()).isFalse();
            assertThat(descriptor.getAscent()).isPositive();
            assertThat(descriptor.getDescent()).isNegative();
            for (int code = 1; code <= 4; code++) {
                assertThat(font.getWidth(code)).isEqualTo(font.getWidthFromFont(code));
            }
        }
    }

    @Test
    void sharesASubsetAmongLettersWithTheSameGlyphs() {
        SubsetCache cache = new SubsetCache();
        List<Mapped> glyphs = List.of(new Mapped(SERIF.glyph('a'), "a"));

        assertThat(cache.subset(SERIF, List.copyOf(glyphs)))
                .isSameAs(cache.subset(SERIF, List.of(new Mapped(SERIF.glyph('a'), "a"))));
    }

    @Test
    void forgetsTheSubsetThatWasLongestOutOfUse() {
        SubsetCache cache = new SubsetCache();
        List<Mapped> first = List.of(new Mapped(SERIF.glyph('a'), "first"));
        Subset made = cache.subset(SERIF, first);
        for (int i = 0; i < SubsetCache.CAPACITY; i++) {
            cache.subset(SERIF, List.of(new Mapped(SERIF.glyph('a'), "other " + i)));
        }

        assertThat(cache.subset(SERIF, first)).isNotSameAs(made);
    }

    @Test
    void namesASubsetByWhatIsInIt() {
        String one = SubsetTag.of(SERIF, List.of(new Mapped(5, "a"), new Mapped(6, "b")));

        assertThat(SubsetTag.of(SERIF, List.of(new Mapped(5, "a"), new Mapped(6, "b"))))
                .isEqualTo(one)
                .matches("[A-Z]{6}");
        assertThat(SubsetTag.of(SERIF, List.of(new Mapped(5, "b"), new Mapped(6, "a"))))
                .isNotEqualTo(one);
        assertThat(SubsetTag.of(SERIF, List.of(new Mapped(5, "a")))).isNotEqualTo(one);
    }
}
