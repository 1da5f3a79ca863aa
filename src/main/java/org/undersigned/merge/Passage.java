package org.undersigned.merge;

import org.undersigned.letter.Block.Alignment;

import java.util.List;

/// A stretch of copy on lines of its own: a {@link org.undersigned.letter.Block} with nothing open.
public sealed interface Passage {

    /// A heading; its level is as written.
    record Heading(int level, List<Phrase> text) implements Passage {
        public Heading {
            text = List.copyOf(text);
        }
    }

    /// A paragraph.
    record Paragraph(List<Phrase> text) implements Passage {
        public Paragraph {
            text = List.copyOf(text);
        }
    }

    /// A list.
    ///
    /// @param numbered whether the items bear numbers instead of bullets
    /// @param start the first number
    /// @param tight whether the items stand close together
    /// @param items what each item says
    record Listing(boolean numbered, int start, boolean tight, List<List<Passage>> items)
            implements Passage {
        public Listing {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /// A quotation set apart.
    record Quotation(List<Passage> passages) implements Passage {
        public Quotation {
            passages = List.copyOf(passages);
        }
    }

    /// Lines kept as they are, in a typewriter face.
    record Verbatim(List<Phrase.Words> lines) implements Passage {
        public Verbatim {
            lines = List.copyOf(lines);
        }
    }

    /// A table; every row has as many cells as there are columns.
    record Tabular(
            List<Alignment> columns, List<List<Phrase>> header, List<List<List<Phrase>>> rows)
            implements Passage {
        public Tabular {
            columns = List.copyOf(columns);
            header = header.stream().map(List::copyOf).toList();
            rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
        }
    }

    /// A line across the text.
    record Ornament() implements Passage {}
}
