package org.undersigned.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

import java.util.ArrayList;
import java.util.List;

/// Leads from what stands on a page to its structure element (ISO 32000-1 §14.7.4.4).
///
/// A page's key is its index; the annotations follow after the last page.
final class ParentTree {

    private final List<COSArray> byPage = new ArrayList<>();
    private final List<COSDictionary> byAnnotation = new ArrayList<>();

    /// Gives each page its key.
    ParentTree(List<COSDictionary> pages) {
        for (COSDictionary page : pages) {
            page.setInt(Names.STRUCT_PARENTS, byPage.size());
            byPage.add(new COSArray());
        }
    }

    void add(Marks.Mark mark, COSDictionary element) {
        COSArray elements = byPage.get(mark.page());
        if (elements.size() <= mark.identifier()) {
            elements.growToSize(mark.identifier() + 1);
        }
        elements.set(mark.identifier(), element);
    }

    /// Gives the annotation its key.
    void add(COSDictionary annotation, COSDictionary element) {
        annotation.setInt(Names.STRUCT_PARENT, nextKey());
        byAnnotation.add(element);
    }

    int nextKey() {
        return byPage.size() + byAnnotation.size();
    }

    COSDictionary dictionary() {
        COSArray numbers = new COSArray();
        for (COSArray elements : byPage) {
            numbers.add(COSInteger.get(numbers.size() / 2));
            numbers.add(elements);
        }
        for (COSDictionary element : byAnnotation) {
            numbers.add(COSInteger.get(numbers.size() / 2));
            numbers.add(element);
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        return tree;
    }
}
