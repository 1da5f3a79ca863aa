package org.undersigned.letter.text;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.undersigned.letter.Block;
import org.undersigned.letter.Block.Alignment;
import org.undersigned.letter.Block.Cell;

import java.util.ArrayList;
import java.util.List;

/// Makes a table of the nodes that CommonMark knows.
final class TableConverter {

    private final InlineConverter inlines;
    private final int depth;
    private final List<Alignment> columns = new ArrayList<>();
    private final List<Cell> header = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();

    TableConverter(InlineConverter inlines, int depth) {
        this.inlines = inlines;
        this.depth = depth;
    }

    Block table(TableBlock table) {
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (part instanceof TableHead) {
                    header.addAll(cells(row));
                    alignments(row);
                } else {
                    rows.add(cells(row));
                }
            }
        }
        return new Block.Table(columns, header, rows);
    }

    private void alignments(Node row) {
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableCell cell) {
                columns.add(alignment(cell.getAlignment()));
            }
        }
    }

    private List<Cell> cells(Node row) {
        List<Cell> cells = new ArrayList<>();
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            cells.add(new Cell(inlines.within(node, depth)));
        }
        return cells;
    }

    private static Alignment alignment(TableCell.@Nullable Alignment alignment) {
        return switch (alignment) {
            case null -> Alignment.START;
            case LEFT -> Alignment.START;
            case CENTER -> Alignment.CENTER;
            case RIGHT -> Alignment.END;
        };
    }
}
