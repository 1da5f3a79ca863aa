package org.undersigned.suite;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

import java.util.List;
import java.util.Set;

/// Every word of the letter can be read from the file, whole. What no line has room for is divided
/// without a hyphen if it is no word but a number.
final class WholeWordsCheck implements Check {

    /// No line has room for so many characters.
    private static final int LINE = 80;

    @Override
    public List<String> findings(Specimen specimen) throws Exception {
        Set<String> lost = Said.words(Said.text(specimen.letter().copy()));
        try (PDDocument pdf = Loader.loadPDF(specimen.pdf())) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSpacingTolerance(2); // spaces are glyphs; a gap is none
            String text = reader.getText(pdf);
            lost.removeAll(Said.words(text));
            String joined = text.replaceAll("\\R", "");
            lost.removeIf(word -> word.length() > LINE && joined.contains(word));
        }
        return List.copyOf(lost);
    }
}
