package org.undersigned.pdf.audit;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;

/// An element of a structure tree as it stands in a file.
///
/// @param entries its dictionary
/// @param parent the type of the element around it
/// @param tags the elements in it
/// @param marks the marked contents that are its own
/// @param annotations the annotations that are its own
record Tag(
        COSDictionary entries,
        String parent,
        List<Tag> tags,
        List<Mark> marks,
        List<COSDictionary> annotations) {

    /// A marked content.
    ///
    /// @param page the index of its page, −1 if it is on none
    record Mark(int page, int identifier) {}

    /// The one element at the root.
    static Tag rootOf(PDDocument document) {
        IdentityHashMap<COSDictionary, Integer> pages = new IdentityHashMap<>();
        document.getPages().forEach(page -> pages.put(page.getCOSObject(), pages.size()));
        COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        COSBase kid = root.getDictionaryObject(COSName.K);
        if (!(kid instanceof COSDictionary element)) {
            throw new AssertionError("the root has not one element but " + kid);
        }
        return read(element, "", pages);
    }

    private static Tag read(
            COSDictionary entries, String parent, IdentityHashMap<COSDictionary, Integer> pages) {
        Tag tag = new Tag(entries, parent, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        COSBase kids = entries.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                tag.add(several.getObject(i), pages);
            }
        } else if (kids != null) {
            tag.add(kids, pages);
        }
        return tag;
    }

    private void add(COSBase kid, IdentityHashMap<COSDictionary, Integer> pages) {
        switch (kid) {
            case COSInteger number -> marks.add(mark(entries, number.intValue(), pages));
            case COSDictionary one when one.containsKey(COSName.S) ->
                    tags.add(read(one, type(), pages));
            case COSDictionary one when one.containsKey(COSName.OBJ) ->
                    annotations.add(one.getCOSDictionary(COSName.OBJ));
            case COSDictionary one ->
                    marks.add(mark(one, one.getInt(COSName.getPDFName("MCID")), pages));
            default -> throw new AssertionError(kid.toString());
        }
    }

    private static Mark mark(
            COSDictionary by, int number, IdentityHashMap<COSDictionary, Integer> pages) {
        COSDictionary page = by.getCOSDictionary(COSName.getPDFName("Pg"));
        return new Mark(page == null ? -1 : pages.getOrDefault(page, -1), number);
    }

    String type() {
        return entries.getNameAsString(COSName.S, "");
    }

    String text(String key) {
        return entries.getString(COSName.getPDFName(key), "");
    }

    /// What one of its attribute objects says (§14.7.5), null if none says anything.
    @Nullable COSBase attribute(String owner, String key) {
        COSBase attributes = entries.getDictionaryObject(COSName.A);
        List<COSBase> all = new ArrayList<>();
        if (attributes instanceof COSArray several) {
            several.forEach(all::add);
        } else if (attributes != null) {
            all.add(attributes);
        }
        for (COSBase one : all) {
            if (one instanceof COSDictionary of && owner.equals(of.getNameAsString(COSName.O))) {
                COSBase value = of.getDictionaryObject(COSName.getPDFName(key));
                if (value != null) {
                    return value;
                }
            }
        }
        return null;
    }

    /// This one and all below it, in reading order.
    Stream<Tag> all() {
        return Stream.concat(Stream.of(this), tags.stream().flatMap(Tag::all));
    }

    /// All marked contents in it and below it; its own come first.
    List<Mark> allMarks() {
        return all().flatMap(tag -> tag.marks.stream()).toList();
    }

    boolean isHeading() {
        return type().matches("H[1-6]");
    }

    /// How it is called in findings.
    @Override
    public String toString() {
        return type() + (parent.isEmpty() ? "" : " in " + parent) + " " + marks;
    }
}
