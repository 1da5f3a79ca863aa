package org.undersigned.suite;

import org.undersigned.pdf.VeraPdf;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The file passes for accessibility and for archives: PDF/UA-1 and PDF/A-2a, or 3a if something is
/// attached to it.
final class StandardsCheck implements Check {

    @Override
    public List<String> findings(Specimen specimen) throws Exception {
        byte[] pdf = specimen.pdf();
        List<String> findings = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, archival(pdf))) {
            VeraPdf.violations(pdf, flavour).forEach(rule -> findings.add(flavour + " " + rule));
        }
        return findings;
    }

    private static PDFAFlavour archival(byte[] pdf) {
        boolean attached = new String(pdf, StandardCharsets.ISO_8859_1).contains("<pdfaid:part>3<");
        return attached ? PDFAFlavour.PDFA_3_A : PDFAFlavour.PDFA_2_A;
    }
}
