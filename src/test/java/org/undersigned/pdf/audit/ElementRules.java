package org.undersigned.pdf.audit;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Elements stand where their types may, and say what their types must (ISO 32000-1 §14.8.4; ISO
/// 14289-1 §7; PDF Association, *Tagged PDF Best Practice Guide: Syntax*).
final class ElementRules {

    private static final Set<String> BLOCKS =
            Set.of("P", "H1", "H2", "H3", "H4", "H5", "H6", "L", "Table", "BlockQuote", "Figure");

    private static final Set<String> INLINE = Set.of("Span", "Link", "Reference", "Code");

    private static final Set<String> FLOW = union(BLOCKS, Set.of("Note", "Sect"));

    /// Which elements may stand in which, and whether (with `#`) content may.
    private static final Map<String, Set<String>> HOLDS =
            Map.ofEntries(
                    Map.entry("Document", FLOW),
                    Map.entry("Sect", FLOW),
                    Map.entry("BlockQuote", FLOW),
                    Map.entry("L", Set.of("LI")),
                    Map.entry("LI", Set.of("Lbl", "LBody")),
                    Map.entry("Table", Set.of("THead", "TBody", "TR")),
                    Map.entry("THead", Set.of("TR")),
                    Map.entry("TBody", Set.of("TR")),
                    Map.entry("TR", Set.of("TH", "TD")),
                    Map.entry("LBody", union(FLOW, union(INLINE, Set.of("#")))),
                    Map.entry("TD", union(FLOW, union(INLINE, Set.of("#")))),
                    Map.entry("TH", union(FLOW, union(INLINE, Set.of("#")))),
                    Map.entry("Note", union(FLOW, union(INLINE, Set.of("#", "Lbl")))),
                    Map.entry("Figure", Set.of("#")));

    private static final Set<String> TEXT = union(INLINE, Set.of("#", "Lbl", "Figure"));

    /// What may be empty: a cell, and a body whose item says nothing.
    private static final Set<String> MAY_BE_EMPTY = Set.of("TD", "TH");

    private ElementRules() {}

    static void check(PDDocument document, Tag root, List<String> findings) {
        if (!root.type().equals("Document")) {
            findings.add("the root is " + root.type());
        }
        root.all().forEach(tag -> check(tag, findings));
        headings(root, findings);
        notes(document, root, findings);
    }

    private static void check(Tag tag, List<String> findings) {
        Set<String> holds = HOLDS.getOrDefault(tag.type(), TEXT);
        for (Tag kid : tag.tags()) {
            if (!holds.contains(kid.type())) {
                findings.add(kid.type() + " stands in " + tag);
            }
        }
        if (!tag.marks().isEmpty() && !holds.contains("#")) {
            findings.add("content stands in " + tag);
        }
        boolean empty = tag.tags().isEmpty() && tag.marks().isEmpty();
        if (empty && !MAY_BE_EMPTY.contains(tag.type()) && !tag.type().equals("Document")) {
            findings.add("nothing stands in " + tag);
        }
        if (!tag.annotations().isEmpty() && !tag.type().equals("Link")) {
            findings.add("an annotation stands in " + tag);
        }
        language(tag, findings);
        switch (tag.type()) {
            case "L" -> list(tag, findings);
            case "TH" -> require(tag.attribute("Table", "Scope") != null, "Scope", tag, findings);
            case "Figure" -> require(!tag.text("Alt").isBlank(), "Alt", tag, findings);
            case "Link" -> require(!tag.annotations().isEmpty(), "an annotation", tag, findings);
            case "Table" -> table(tag, findings);
            default -> {}
        }
    }

    private static void require(boolean said, String what, Tag tag, List<String> findings) {
        if (!said) {
            findings.add(tag + " lacks " + what);
        }
    }

    /// A list says how its labels are numbered, and has labels unless it says that it has none.
    private static void list(Tag list, List<String> findings) {
        boolean says = list.attribute("List", "ListNumbering") instanceof COSName;
        require(says, "ListNumbering", list, findings);
        boolean bare = COSName.getPDFName("None").equals(list.attribute("List", "ListNumbering"));
        for (Tag item : list.tags()) {
            List<String> parts = item.tags().stream().map(Tag::type).toList();
            boolean right = parts.equals(bare ? List.of("LBody") : List.of("Lbl", "LBody"));
            if (!right && !parts.equals(List.of("Lbl"))) {
                findings.add("an item of " + list + " has " + parts);
            }
        }
    }

    /// Every row has as many cells.
    private static void table(Tag table, List<String> findings) {
        Set<Integer> widths = new HashSet<>();
        table.all()
                .filter(tag -> tag.type().equals("TR"))
                .forEach(row -> widths.add(row.tags().size()));
        if (widths.size() > 1) {
            findings.add(table + " has rows of " + widths + " cells");
        }
    }

    private static void language(Tag tag, List<String> findings) {
        String language = tag.text("Lang");
        try {
            if (!language.isEmpty()) {
                new Locale.Builder().setLanguageTag(language);
            }
        } catch (IllformedLocaleException e) {
            findings.add(tag + " is in no language: " + language);
        }
    }

    /// The first heading is the outermost, and no depth is skipped on the way down.
    private static void headings(Tag root, List<String> findings) {
        int above = 0;
        for (Tag heading : root.all().filter(Tag::isHeading).toList()) {
            int depth = heading.type().charAt(1) - '0';
            if (depth > above + 1) {
                findings.add(heading + " comes after H" + above);
            }
            above = depth;
        }
    }

    /// Every note has an identifier of its own, which leads to it.
    private static void notes(PDDocument document, Tag root, List<String> findings) {
        PDNameTreeNode<PDStructureElement> tree =
                document.getDocumentCatalog().getStructureTreeRoot().getIDTree();
        Set<String> known = new HashSet<>();
        for (Tag note : root.all().filter(tag -> tag.type().equals("Note")).toList()) {
            String identifier = note.text("ID");
            if (!known.add(identifier) || identifier.isEmpty()) {
                findings.add(note + " has no identifier of its own: " + identifier);
            }
            require(leadsTo(note, tree, identifier), "a way to it in the ID tree", note, findings);
        }
    }

    private static boolean leadsTo(
            Tag note, @Nullable PDNameTreeNode<PDStructureElement> tree, String identifier) {
        try {
            PDStructureElement found = tree == null ? null : tree.getValue(identifier);
            return found != null && found.getCOSObject().equals(note.entries());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return Set.copyOf(all);
    }
}
