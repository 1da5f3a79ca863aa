package org.undersigned.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.undersigned.frame.Document;

import java.time.LocalDate;

/// What is told about a document, said twice: in the document information dictionary (ISO 32000-1
/// §14.3.3) and as XMP, which ISO 19005-2 §6.6.2 wants to agree.
///
/// @param title the title
/// @param subject the subject, empty if there is none
/// @param language the language as a BCP 47 tag
/// @param producer the program that wrote it
/// @param date when it was made, at midnight UTC: no clock is read, so that the same letter gives
///   the same bytes
record Metadata(String title, String subject, String language, String producer, LocalDate date) {

    static Metadata of(Document.About about, String producer) {
        LocalDate date = about.date() != null ? about.date() : LocalDate.EPOCH;
        return new Metadata(
                clean(about.title()),
                clean(about.subject()),
                about.language().toLanguageTag(),
                producer,
                date);
    }

    COSDictionary information() {
        COSDictionary information = new COSDictionary();
        information.setString(COSName.TITLE, title);
        if (!subject.isEmpty()) {
            information.setString(COSName.SUBJECT, subject);
        }
        information.setString(COSName.PRODUCER, producer);
        information.setString(COSName.CREATION_DATE, pdfDate());
        information.setString(COSName.MOD_DATE, pdfDate());
        return information;
    }

    /// Midnight UTC as a PDF writes it (ISO 32000-1 §7.9.4).
    String pdfDate() {
        return "D:%04d%02d%02d000000Z"
                .formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /// Midnight UTC as XMP writes it.
    String timestamp() {
        return date + "T00:00:00Z";
    }

    /// Without what XML 1.0 cannot hold (§2.2); line breaks become spaces.
    private static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .filter(c -> c >= ' ' && !Character.isISOControl(c))
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .filter(c -> c != 0xFFFE && c != 0xFFFF)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
