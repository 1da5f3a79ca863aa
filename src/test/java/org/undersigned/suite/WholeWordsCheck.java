package org.undersigned.suite;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

import java.util.List;
import java.util.Set;

/// Every word of the letter can be read from the file, whole.
final class WholeWordsCheck implements Check {

    @Override
    public List<String> findings(Specimen specimen) throws Exception {
        Set<String> lost = Said.words(Said.text(specimen.letter().copy()));
        try (PDDocument pdf = Loader.loadPDF(specimen.pdf())) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSpacingTolerance(2); // spaces are glyphs; a gap is none
            lost.removeAll(Said.words(reader.getText(pdf)));
        }
        return List.copyOf(lost);
    }
}
