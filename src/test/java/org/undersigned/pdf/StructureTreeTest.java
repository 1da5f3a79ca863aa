package org.undersigned.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.undersigned.font.Cut;
import org.undersigned.frame.Content;
import org.undersigned.frame.Element;
import org.undersigned.frame.Role;

import java.util.ArrayList;
import java.util.List;

/// What the contents of the pages are said to mean.
class StructureTreeTest {

    private final PdfWriter writer = new PdfWriter("Undersigned test");

    @Test
    void saysWhatEverythingIs() throws Exception {
        assertThat(Reading.structure(writer.write(WholeLetter.document())))
                .isEqualTo(
                        """
                        Document
                          Figure Alt=“Logo: a ferry” A={O=Layout BBox=[72, 620, 172, 720]}
                            #0
                          P
                            #1
                          Sect
                            H1
                              #2
                            P
                              #3
                              Reference
                                Link
                                  #4
                                  OBJR Obj=Link
                              Span Lang=“fr”
                                #5
                            H2
                              #6
                            L A={O=List ListNumbering=Decimal}
                              LI
                                Lbl
                                  #7
                                LBody
                                  P
                                    #8
                            P
                              Link
                                Span
                                  #9
                                OBJR Obj=Link
                                OBJR Obj=Link
                            P
                              #10
                              MCR MCID=0
                            Table
                              THead
                                TR
                                  TH A={O=Table Scope=Column}
                                    #1
                              TBody
                                TR
                                  TD
                                    #2
                            P
                              #3
                          L A={O=List ListNumbering=None}
                            LI
                              LBody
                                #4
                          Note ID=“note-000001”
                            Lbl
                              Link
                                #5
                                OBJR Obj=Link
                            P
                              #6
                        """);
    }

    @Test
    void givesEachNoteAnIdentifierOfItsOwn() throws Exception {
        Draft draft = new Draft();
        List<Element> notes = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            notes.add(draft.element(Role.NOTE, draft.line("Note " + i)));
        }
        byte[] pdf = writer.write(draft.document(notes.toArray(Element[]::new)));

        VeraPdf.assertPasses(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSDictionary tree = root(document).getCOSDictionary(Names.ID_TREE);
            COSArray names = tree.getCOSArray(COSName.NAMES);
            assertThat(names.size()).isEqualTo(6);
            assertThat(names.getString(0)).isLessThan(names.getString(2));
            COSDictionary second = (COSDictionary) names.getObject(3);
            assertThat(second.getString(COSName.ID)).isEqualTo(names.getString(2));
        }
    }

    @Test
    void leadsFromThePageBackToTheElement() throws Exception {
        try (PDDocument document = Loader.loadPDF(writer.write(WholeLetter.document()))) {
            COSArray numbers =
                    root(document).getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
            COSArray first = (COSArray) numbers.getObject(1);
            assertThat(first.size()).isEqualTo(11);
            assertThat(type(first, 0)).isEqualTo("Figure");
            assertThat(type(first, 5)).isEqualTo("Span");
            assertThat(type(first, 10)).isEqualTo("P");
            COSDictionary link = document.getPage(0).getAnnotations().getFirst().getCOSObject();
            int key = link.getInt(Names.STRUCT_PARENT);
            assertThat(numbers.getInt(2 * key)).isEqualTo(key);
            assertThat(type(numbers, 2 * key + 1)).isEqualTo("Link");
        }
    }

    @Test
    void takesUpAContentThatSomethingInterrupts() throws Exception {
        Draft draft = new Draft();
        Content outer = draft.line("before");
        Content inner = draft.line("between");
        draft.line(outer, "after", Cut.REGULAR);

        byte[] pdf =
                writer.write(
                        draft.document(
                                draft.element(
                                        Role.PARAGRAPH, outer, draft.element(Role.SPAN, inner))));

        assertThat(Reading.structure(pdf))
                .isEqualTo(
                        """
                        Document
                          P
                            #0
                            #2
                            Span
                              #1
                        """);
    }

    private static COSDictionary root(PDDocument document) {
        return document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    }

    private static String type(COSArray elements, int index) {
        return ((COSDictionary) elements.getObject(index)).getNameAsString(COSName.S);
    }
}
