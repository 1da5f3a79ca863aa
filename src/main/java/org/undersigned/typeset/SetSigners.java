package org.undersigned.typeset;

import org.undersigned.frame.Node;
import org.undersigned.typeset.page.Columns;

import java.util.List;

/// Those who sign, set and not yet on pages.
sealed interface SetSigners {

    /// What they mean, in reading order.
    List<Node> nodes();

    /// Entries that run down one column after the other.
    record InColumns(Columns columns, List<Node> nodes) implements SetSigners {
        public InColumns {
            nodes = List.copyOf(nodes);
        }
    }

    /// Rows of cells, one below the other.
    record InRows(Galley rows) implements SetSigners {
        @Override
        public List<Node> nodes() {
            return rows.nodes();
        }
    }
}
