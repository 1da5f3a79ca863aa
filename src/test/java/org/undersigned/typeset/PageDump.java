package org.undersigned.typeset;

import org.undersigned.frame.Document;
import org.undersigned.frame.Element;
import org.undersigned.frame.Item;
import org.undersigned.frame.Node;
import org.undersigned.frame.Role;
import org.undersigned.frame.Sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What stands where on the pages of a letter, as text: a line for each line of type, with its left
/// edge and baseline in points.
final class PageDump {

    private PageDump() {}

    /// One line of type.
    ///
    /// @param page from 1
    /// @param x its left edge in points
    /// @param baseline in points from the top of the sheet
    /// @param right its right edge in points, without the space at its end
    /// @param text what it says; a no-break space reads as a space
    record TypeLine(int page, double x, double baseline, double right, String text) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%d: %.1f %.1f %s", page, x, baseline, text);
        }
    }

    static List<TypeLine> lines(Document document) {
        List<TypeLine> lines = new ArrayList<>();
        for (int page = 0; page < document.sheets().size(); page++) {
            lines.addAll(lines(page + 1, document.sheets().get(page)));
        }
        return lines;
    }

    private static List<TypeLine> lines(int page, Sheet sheet) {
        List<TypeLine> lines = new ArrayList<>();
        TypeLine open = null;
        for (Item item : sheet.items()) {
            if (!(item instanceof Item.GlyphRun run)) {
                continue;
            }
            String text = run.glyphs().text().replace('\u00A0', ' ');
            double x = run.x().toPoints();
            double baseline = run.baseline().toPoints();
            double right = x + run.width().toPoints();
            boolean same =
                    open != null
                            && Math.abs(open.baseline() - baseline) < 5
                            && x - open.right() < 6
                            && x >= open.x();
            if (open != null && !same) {
                lines.add(open);
            }
            if (open == null || !same) {
                open = new TypeLine(page, x, baseline, right, text);
            } else {
                double end = text.isBlank() ? open.right() : right;
                open = new TypeLine(page, open.x(), open.baseline(), end, open.text() + text);
            }
        }
        if (open != null) {
            lines.add(open);
        }
        return lines.stream().filter(line -> !line.text().isBlank()).toList();
    }

    /// The elements of a role in a structure, in reading order.
    static List<Element> elements(Node node, Role role) {
        List<Element> found = new ArrayList<>();
        if (node instanceof Element element) {
            if (element.role() == role) {
                found.add(element);
            }
            element.children().forEach(child -> found.addAll(elements(child, role)));
        }
        return found;
    }
}
