package org.undersigned.suite;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.frame.Document;
import org.undersigned.letter.text.LetterReader;
import org.undersigned.letter.text.ReadLetter;
import org.undersigned.merge.Copy;
import org.undersigned.merge.Merge;
import org.undersigned.pdf.PdfWriter;
import org.undersigned.roster.Roster;
import org.undersigned.typeset.Plates;
import org.undersigned.typeset.TypeShop;
import org.undersigned.typeset.Typesetter;

import java.text.Normalizer;

/// Lines that are read in both directions are read from the page in the order in which they were
/// written.
class MixedLinesTest {

    private static final Typesetter TYPESETTER = TypeShop.typesetter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    ar|بلغت الزيادة 12.5% في عام 2029 (مقارنة بعام 2028).
                    ar|ارتفعت النسبة (5%); ثم انخفضت إلى 3%، وهذا مهم.
                    ar|وعدتم بإضافة 1,200 مقعد، ولم نرَ سوى ٣٥ مقعداً.
                    ar|اتصلوا بنا على الرقم (555) 010-4477 أو عبر الموقع https://example.org/a?id=7.
                    ar|راسلونا على benches@example.org قبل 14 مارس 2031.
                    ar|كما جاء في تقرير Parks Office الأخير (صفحة 14)، فإن الحدائق جميلة.
                    ar|نحن أعضاء American Civil Union (ACU)، ومعنا «اتحاد المكتبات» (ULA).
                    ar|من 9:30 إلى 17:45 – كل يوم – ما عدا الجمعة 3/4/2031.
                    ar|أولاً: اطلوا المقاعد؛ ثانياً: ازرعوا 40 شجرة!
                    ar|الأرقام مثل ١٢٫٥٪ و ٣٫١٤ و ١٬٢٠٠ تُقرأ كما هي.
                    he|בשנת 2029 הבטחתם 1,200 ספסלים (ראו "Benches for All", עמ' 14–16), ועד היום 35.
                    he|חסרים לה 40% מן העובדים (5%); וב-3 במרץ כתבה לנו.
                    he|כתבו אל info@example.org או אל https://example.org/he/page-2.html, תודה.
                    he|הטלפון: (555) 010-4477, פקס: +972-3-555-0100.
                    he|ארגון Friends of Parks, Inc. (2031) חתם; גם ACU חתם.
                    he|האם 3+4=7? כן! ו-50/50 זה חצי.
                    he|בְּרֵאשִׁית הָיָה סַפְסָל, ואחריו עוד 12.
                    fa|ما نیمکت‌های تازه می‌خواهیم و نمی‌توانیم بنشینیم.
                    fa|در سال ۱۴۰۸ قول دادید که ۱۲۰۰ نیمکت (۴۵٪) بگذارید؛ اما تنها ۳۵ تا دیده‌ایم.
                    fa|شمار آن‌ها را در example.org/benches منتشر کنید (Parks Office می‌داند).
                    ur|آپ نے 2029 میں 1,200 بنچ (5%) لگانے کا وعدہ کیا تھا، مگر صرف 35 لگے ہیں۔
                    ur|رابطہ: info@example.org، فون (555) 010-4477۔
                    en|We are members of جمعية النور and מרכז שלום, Inc. (2031), and ask for benches.
                    en|The sign says «ممنوع الجلوس» in red, and below it אסור לשבת in blue.
                    en|Signed by نور الدباغ (Elm Library), ליאת שמש (chair), and Ada Thorne.
                    en|In 2029 the اتحاد المكتبات (ULA), the ידידי הספסלים and others asked for 40%.
                    """)
    void readsEachLineInItsOrder(String language, String line) throws Exception {
        ReadLetter read =
                LetterReader.read(
                                "letter.md",
                                "---\ntitle: Benches\nlanguage: %s\n---\n%s\n"
                                        .formatted(language, line))
                        .value()
                        .orElseThrow();
        Copy copy =
                new Merge(read.letter(), read.places(), Roster.EMPTY).joint().value().orElseThrow();
        Document set = TYPESETTER.set(copy, Plates.NONE).value().orElseThrow();

        String text = text(new PdfWriter("Undersigned").write(set));

        assertThat(visible(text)).endsWith(visible(line));
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSpacingTolerance(2); // spaces are glyphs; a gap is none
            return reader.getText(document);
        }
    }

    /// What is seen of a text. Spaces are guessed from gaps; readers differ in which bracket it is
    /// that they find within text that is read from right to left; quotation marks are the
    /// language's.
    private static String visible(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\h\\p{Cf}&&[^\u200C]]", "")
                .replaceAll("[()]", "|")
                .replaceAll("[«»“”\"״]", "\"")
                .replaceAll("['’׳]", "'");
    }
}
