package org.undersigned.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

import java.util.ArrayList;
import java.util.List;

/// Leads from what stands on a page to its structure element (ISO 32000-1 §14.7.4.4), which is
/// named by its number.
///
/// A page's key is its index; the annotations follow after the last page.
final class ParentTree {

    private final List<int[]> byPage = new ArrayList<>();
    private final List<Integer> byAnnotation = new ArrayList<>();

    /// Gives each page its key.
    ParentTree(List<COSDictionary> pages, Marks marks) {
        for (COSDictionary page : pages) {
            page.setInt(Names.STRUCT_PARENTS, byPage.size());
            byPage.add(new int[marks.count(byPage.size())]);
        }
    }

    void add(Marks.Mark mark, int element) {
        byPage.get(mark.page())[mark.identifier()] = element;
    }

    /// Gives the annotation its key.
    void add(COSDictionary annotation, int element) {
        annotation.setInt(Names.STRUCT_PARENT, nextKey());
        byAnnotation.add(element);
    }

    int nextKey() {
        return byPage.size() + byAnnotation.size();
    }

    /// Writes it, each page by itself.
    ///
    /// @return what names it
    COSObject write(Body body) {
        COSArray numbers = new COSArray();
        for (int[] elements : byPage) {
            numbers.add(COSInteger.get(numbers.size() / 2));
            numbers.add(body.write(references(elements)));
        }
        for (int element : byAnnotation) {
            numbers.add(COSInteger.get(numbers.size() / 2));
            numbers.add(Body.reference(element));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        return body.write(tree);
    }

    private static COSArray references(int[] elements) {
        COSArray references = new COSArray();
        for (int element : elements) {
            references.add(Body.reference(element));
        }
        return references;
    }
}
