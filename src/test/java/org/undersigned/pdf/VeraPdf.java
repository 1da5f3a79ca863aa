package org.undersigned.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Judges files by PDF/UA-1 and PDF/A-2a, with the reference implementation.
///
/// The foundry is made once for all tests of the JVM, and kept quiet.
public final class VeraPdf {

    private static final Logger LOG = Logger.getLogger("org.verapdf");

    static {
        LOG.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /// Fails with every rule that the file breaks.
    public static void assertPasses(byte[] pdf) throws Exception {
        assertThat(violations(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
        assertThat(violations(pdf, PDFAFlavour.PDFA_2_A)).as("PDF/A-2a").isEmpty();
    }

    /// The same for a file with others in it, which can be PDF/A-3a only.
    public static void assertPassesWithAttachments(byte[] pdf) throws Exception {
        assertThat(violations(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
        assertThat(violations(pdf, PDFAFlavour.PDFA_3_A)).as("PDF/A-3a").isEmpty();
    }

    /// The rules of a flavour that a file breaks, each with the first place where it does.
    public static List<String> violations(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(VeraPdf::sentence)
                    .distinct()
                    .toList();
        }
    }

    private static String sentence(TestAssertion broken) {
        return broken.getRuleId().getClause()
                + "-"
                + broken.getRuleId().getTestNumber()
                + ": "
                + broken.getMessage()
                + " at "
                + broken.getLocation().getContext();
    }
}
