package org.undersigned.letter;

import java.util.List;

/// A stretch of a letter's text that stands on lines of its own.
public sealed interface Block {

    /// A heading.
    ///
    /// @param level 1 to 6, as written; what it becomes in print is not said here
    record Heading(int level, List<Inline> text) implements Block {
        public Heading {
            if (level < 1 || level > 6) {
                throw new IllegalArgumentException("heading level " + level);
            }
            text = List.copyOf(text);
        }
    }

    /// A paragraph.
    record Paragraph(List<Inline> text) implements Block {
        public Paragraph {
            text = List.copyOf(text);
        }
    }

    /// A list whose items bear bullets.
    ///
    /// @param tight whether the items stand close together, without space between them
    record BulletList(boolean tight, List<Item> items) implements Block {
        public BulletList {
            items = List.copyOf(items);
        }
    }

    /// A list whose items are numbered.
    ///
    /// @param start the first item's number
    /// @param tight whether the items stand close together, without space between them
    record OrderedList(int start, boolean tight, List<Item> items) implements Block {
        public OrderedList {
            items = List.copyOf(items);
        }
    }

    /// A quotation set apart.
    record Quote(List<Block> blocks) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    /// Text kept line by line in a typewriter face; fields in it are not recognized.
    ///
    /// @param info what the fence says after its ticks
    /// @param text the lines, each ended by a newline
    record CodeBlock(String info, String text) implements Block {}

    /// A table with one header row.
    ///
    /// @param columns the alignment of each column
    /// @param header the header's cells, as many as there are columns
    /// @param rows the rows' cells, each as many as there are columns
    record Table(List<Alignment> columns, List<Cell> header, List<List<Cell>> rows)
            implements Block {
        public Table {
            columns = List.copyOf(columns);
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// A line across the text.
    record ThematicBreak() implements Block {}

    /// Blocks that depend on a condition.
    record When(Condition condition, List<Block> then, List<Block> otherwise) implements Block {
        public When {
            then = List.copyOf(then);
            otherwise = List.copyOf(otherwise);
        }
    }

    /// One item of a list.
    record Item(List<Block> blocks) {
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    /// One cell of a table.
    record Cell(List<Inline> text) {
        public Cell {
            text = List.copyOf(text);
        }
    }

    /// Where a column's text stands between its edges.
    enum Alignment {
        START,
        CENTER,
        END
    }
}
