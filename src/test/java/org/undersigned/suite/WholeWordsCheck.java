package org.undersigned.suite;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;

import java.util.List;
import java.util.Set;

/// Every word of the letter can be read from the file, whole: from its pages or, what is read from
/// right to left, from its structure. Readers of pages turn lines of both directions round each in
/// its own way. What no line has room for is divided without a hyphen if it is no word but a
/// number.
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
            lost.removeAll(Said.words(spelledOut(pdf.getDocumentCatalog().getStructureTreeRoot())));
        }
        return List.copyOf(lost);
    }

    /// What elements say in the place of their glyphs.
    private static String spelledOut(PDStructureNode node) {
        StringBuilder text = new StringBuilder();
        if (node instanceof PDStructureElement element && element.getActualText() != null) {
            text.append(element.getActualText()).append('\n');
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode below) {
                text.append(spelledOut(below));
            }
        }
        return text.toString();
    }
}
