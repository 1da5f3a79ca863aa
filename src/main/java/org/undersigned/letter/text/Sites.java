package org.undersigned.letter.text;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.undersigned.problem.Place;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;

/// Finds the places of CommonMark's nodes, which count from the beginning of the body.
final class Sites {

    private static final String ESCAPED_PIPE = "\\|";

    private final SourceText source;
    private final int bodyStart;

    /// For the cells met so far, where the characters behind escaped pipes would be if those were
    /// one character each.
    private final IdentityHashMap<Node, int[]> pipes = new IdentityHashMap<>();

    Sites(SourceText source, int bodyStart) {
        this.source = source;
        this.bodyStart = bodyStart;
    }

    /// Where a node begins; if CommonMark does not know, where the nearest one around it does.
    Place of(Node node) {
        for (Node near = node; near != null; near = near.getParent()) {
            List<SourceSpan> spans = near.getSourceSpans();
            if (!spans.isEmpty()) {
                return source.at(offset(near, spans.getFirst().getInputIndex()));
            }
        }
        return source.at(bodyStart);
    }

    /// A part of a line, as offsets in the file.
    record Range(int start, int end) {}

    /// Where a node stands, line by line and without what belongs to the containers around it.
    List<Range> ranges(Node node) {
        return node.getSourceSpans().stream()
                .map(span -> {
                    int start = span.getInputIndex();
                    return new Range(offset(node, start), offset(node, start + span.getLength()));
                })
                .toList();
    }

    private int offset(Node node, int index) {
        return bodyStart + index + pipesBefore(node, index);
    }

    /// Within the cell of a table, CommonMark counts an escaped pipe as one character.
    private int pipesBefore(Node node, int index) {
        Node cell = node.getParent();
        while (cell != null && !(cell instanceof TableCell)) {
            cell = cell.getParent();
        }
        if (cell == null || cell.getSourceSpans().isEmpty()) {
            return 0;
        }
        int found = Arrays.binarySearch(pipes.computeIfAbsent(cell, this::pipes), index);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private int[] pipes(Node cell) {
        SourceSpan span = cell.getSourceSpans().getFirst();
        int start = bodyStart + span.getInputIndex();
        String written = source.text().substring(start, start + span.getLength());
        int[] escaped =
                IntStream.range(0, written.length())
                        .filter(at -> written.startsWith(ESCAPED_PIPE, at))
                        .toArray();
        return IntStream.range(0, escaped.length)
                .map(i -> span.getInputIndex() + escaped[i] + 1 - i)
                .toArray();
    }
}
