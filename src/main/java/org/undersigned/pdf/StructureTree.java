package org.undersigned.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;
import org.undersigned.frame.Content;
import org.undersigned.frame.Element;
import org.undersigned.frame.Node;
import org.undersigned.frame.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The structure tree (ISO 32000-1 §14.7): what the contents of the pages mean, in reading order.
///
/// Made once all pages are painted, because only then it is known where each content stands.
final class StructureTree {

    private final List<COSDictionary> pages;
    private final Marks marks;
    private final ParentTree parents;
    private final Body body;
    private final COSArray identifiers = new COSArray();

    /// @param body where its elements are written
    StructureTree(List<COSDictionary> pages, Marks marks, Body body) {
        this.pages = pages;
        this.marks = marks;
        this.parents = new ParentTree(pages, marks);
        this.body = body;
    }

    /// Writes the root and everything below it.
    ///
    /// @return what names the root
    /// @throws IllegalArgumentException if the content of a link is not within a link
    COSObject write(Element document) {
        int number = body.reserve();
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        root.setItem(COSName.K, element(document, number, null));
        root.setItem(COSName.PARENT_TREE, parents.write(body));
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, parents.nextKey());
        if (identifiers.size() > 0) {
            COSDictionary tree = new COSDictionary();
            tree.setItem(COSName.NAMES, identifiers);
            root.setItem(Names.ID_TREE, tree);
        }
        body.write(number, root);
        return Body.reference(number);
    }

    /// @param link where the annotations of contents below go, null if not within a link or a form
    private COSObject element(Element element, int parent, @Nullable List<COSDictionary> link) {
        int number = body.reserve();
        COSDictionary made = new COSDictionary();
        made.setName(COSName.S, element.role().type());
        made.setItem(COSName.P, Body.reference(parent));
        List<Marks.Traces> own = ownTraces(element);
        ElementAttributes.put(element, boxOf(own), made);
        if (element.role() == Role.NOTE) {
            identify(number, made);
        }
        Optional<COSDictionary> page = firstPage(own);
        page.ifPresent(first -> made.setItem(Names.PG, first));
        boolean annotated = element.role() == Role.LINK || element.role() == Role.FORM;
        List<COSDictionary> annotations = annotated ? new ArrayList<>() : link;
        COSArray kids = new COSArray();
        for (Node child : element.children()) {
            switch (child) {
                case Element inner -> kids.add(element(inner, number, annotations));
                case Content content -> addMarks(content, number, page, kids, annotations);
            }
        }
        if (annotated && annotations != null) {
            annotations.forEach(annotation -> kids.add(reference(annotation, number)));
        }
        putKids(made, kids);
        body.write(number, made);
        return Body.reference(number);
    }

    private void addMarks(
            Content content,
            int element,
            Optional<COSDictionary> page,
            COSArray kids,
            @Nullable List<COSDictionary> link) {
        Marks.Traces traces = marks.traces(content.number());
        for (Marks.Mark mark : traces.marks) {
            COSDictionary on = pages.get(mark.page());
            boolean here = page.filter(on::equals).isPresent();
            kids.add(here ? COSInteger.get(mark.identifier()) : onOtherPage(mark, on));
            parents.add(mark, element);
        }
        if (!traces.annotations.isEmpty()) {
            if (link == null) {
                throw new IllegalArgumentException(content + " leads somewhere outside a link");
            }
            link.addAll(traces.annotations);
        }
    }

    private static COSDictionary onOtherPage(Marks.Mark mark, COSDictionary page) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.MCR);
        reference.setItem(Names.PG, page);
        reference.setInt(Names.MCID, mark.identifier());
        reference.setDirect(true);
        return reference;
    }

    /// A reference to an annotation (§14.7.4.3).
    private COSDictionary reference(COSDictionary annotation, int element) {
        parents.add(annotation, element);
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.OBJR);
        reference.setItem(COSName.OBJ, annotation);
        reference.setItem(Names.PG, annotation.getItem(COSName.P));
        reference.setDirect(true);
        return reference;
    }

    /// A note must have an identifier of its own (ISO 14289-1 §7.9); the identifiers stand in
    /// order.
    private void identify(int number, COSDictionary note) {
        COSString identifier = new COSString("note-%06d".formatted(identifiers.size() / 2 + 1));
        note.setItem(COSName.ID, identifier);
        identifiers.add(identifier);
        identifiers.add(Body.reference(number));
    }

    private static void putKids(COSDictionary element, COSArray kids) {
        switch (kids.size()) {
            case 0 -> {}
            case 1 -> element.setItem(COSName.K, kids.get(0));
            default -> element.setItem(COSName.K, kids);
        }
    }

    private List<Marks.Traces> ownTraces(Element element) {
        List<Marks.Traces> own = new ArrayList<>();
        for (Node child : element.children()) {
            if (child instanceof Content content) {
                own.add(marks.traces(content.number()));
            }
        }
        return own;
    }

    private Optional<COSDictionary> firstPage(List<Marks.Traces> own) {
        for (Marks.Traces traces : own) {
            if (!traces.marks.isEmpty()) {
                return Optional.of(pages.get(traces.marks.getFirst().page()));
            }
        }
        return Optional.empty();
    }

    private static Optional<COSArray> boxOf(List<Marks.Traces> own) {
        for (Marks.Traces traces : own) {
            if (!traces.boxes.isEmpty()) {
                return Optional.of(traces.boxes.getFirst());
            }
        }
        return Optional.empty();
    }
}
