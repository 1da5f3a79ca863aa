package org.undersigned.typeset;

import org.undersigned.frame.Attributes;
import org.undersigned.frame.Element;
import org.undersigned.frame.Ink;
import org.undersigned.frame.Item;
import org.undersigned.frame.Node;
import org.undersigned.frame.Role;
import org.undersigned.measure.Length;
import org.undersigned.measure.Rectangle;
import org.undersigned.merge.Passage;
import org.undersigned.merge.Phrase;
import org.undersigned.typeset.page.Mark;
import org.undersigned.typeset.page.Slug;
import org.undersigned.typeset.paragraph.Form;

import java.util.ArrayList;
import java.util.List;

/// Sets a table: a bold header over a rule, repeated on every page; rows that stay whole while they
/// are short, and a rule below the last; columns as wide as their text asks for.
final class TableSetter {

    /// Rows of more lines than this may be divided between pages.
    private static final int SHORT = 8;

    /// The price of a page that ends below a table's first row or above its last.
    private static final int LONELY = 1_500;

    private final Job job;
    private final Look text;
    private final PhraseSetter phrases;
    private final NoteSetter notes;

    /// @param text how the text around looks
    TableSetter(Job job, Look text, PhraseSetter phrases, NoteSetter notes) {
        this.job = job;
        this.text = text;
        this.phrases = phrases;
        this.notes = notes;
    }

    Galley set(Passage.Tabular table, Measure measure) {
        TableFit.Fitted fitted = new TableFit(table, text, job, measure.width()).fitted();
        ColumnWidths widths = fitted.widths();
        Look look = fitted.look();
        Row header = row(table, table.header(), fitted, look.bolder(), measure);
        List<Slug> slugs = new ArrayList<>(header.slugs());
        Slug rule = rule(measure.left(), widths.total(), job.scale().palette().rule());
        slugs.add(rule);
        List<Slug> again = TableHead.again(slugs);
        List<Node> rows = new ArrayList<>();
        for (List<List<Phrase>> cells : table.rows()) {
            Row row = row(table, cells, fitted, look, measure);
            int penalty = penaltyAbove(rows.size(), table.rows().size());
            Mark ofRow = new Mark.OfRow(rows.size());
            int above = penalty;
            for (Slug line : row.slugs()) {
                List<Slug> head = TableHead.before(line, again, look.leading().times(1, 4));
                slugs.add(TableHead.above(line, head).keptBy(above).marked(ofRow));
                above = 0;
            }
            rows.add(row.element());
        }
        if (!rows.isEmpty()) {
            slugs.add(rule);
        }
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Element(Role.TABLE, parts(header.element(), rows)));
        nodes.addAll(notes.setNewlyCited());
        return new Galley(slugs, nodes);
    }

    /// A head without a body may not be (ISO 14289-1 §7.2); so the header of a table without rows
    /// is its body.
    private static List<Node> parts(Element header, List<Node> rows) {
        return rows.isEmpty()
                ? List.of(new Element(Role.TABLE_BODY, List.of(header)))
                : List.of(
                        new Element(Role.TABLE_HEAD, List.of(header)),
                        new Element(Role.TABLE_BODY, rows));
    }

    private static int penaltyAbove(int row, int rows) {
        if (row == 0) {
            return Slug.NEVER;
        }
        return row == 1 || row == rows - 1 ? LONELY : 0;
    }

    private record Row(List<Slug> slugs, Element element) {}

    private Row row(
            Passage.Tabular table,
            List<List<Phrase>> cells,
            TableFit.Fitted fitted,
            Look look,
            Measure measure) {
        ColumnWidths widths = fitted.widths();
        List<List<Slug>> columns = new ArrayList<>();
        List<Node> elements = new ArrayList<>();
        Length left = measure.left();
        for (int column = 0; column < cells.size(); column++) {
            Length width = widths.widths().get(column);
            Galley cell = phrases.set(cells.get(column), look, left, form(widths, width));
            columns.add(Alignment.of(table, column).align(cell.slugs(), left, width));
            elements.add(cellElement(cell, look.bold()));
            left = left.plus(width).plus(widths.gap());
        }
        return new Row(sideBySide(columns, look), new Element(Role.ROW, elements));
    }

    /// Words are divided only where a column has no room for the longest.
    private Form form(ColumnWidths widths, Length width) {
        return widths.cramped()
                ? job.text(new Measure(Length.ZERO, width, false))
                : job.display(width);
    }

    private static Element cellElement(Galley cell, boolean header) {
        return header
                ? new Element(
                        Role.HEADER_CELL, Attributes.scope(Attributes.Scope.COLUMN), cell.nodes())
                : new Element(Role.CELL, cell.nodes());
    }

    /// The lines of several cells as one row, or line by line if that would be too tall.
    private static List<Slug> sideBySide(List<List<Slug>> columns, Look look) {
        int lines = columns.stream().mapToInt(List::size).max().orElse(0);
        List<List<Slug>> cells =
                lines > SHORT
                        ? columns
                        : columns.stream().map(cell -> List.of(Slug.solid(cell))).toList();
        List<Slug> row = new ArrayList<>();
        for (int line = 0; line < (lines > SHORT ? lines : 1); line++) {
            Length space = line == 0 ? look.leading().times(1, 4) : Length.ZERO;
            Slug joined = new Slug(space, 0, look.leading(), List.of(), List.of());
            for (List<Slug> cell : cells) {
                joined = line < cell.size() ? joined.beside(cell.get(line)) : joined;
            }
            row.add(joined);
        }
        return row;
    }

    private static Slug rule(Length left, Length width, Ink ink) {
        Rectangle area = new Rectangle(left, Length.points(2), width, Length.points("0.5"));
        Item item = new Item.Rule(area, ink);
        return new Slug(Length.ZERO, Slug.NEVER, Length.points(3), List.of(item), List.of());
    }
}
