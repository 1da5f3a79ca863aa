package org.undersigned.suite;

import org.undersigned.font.Direction;
import org.undersigned.letter.SignatoryList;

import java.util.ArrayList;
import java.util.List;

/// The columns of the last page of those who sign are as high as one another, but for one entry, or
/// for a heading and the two entries it keeps.
final class BalanceCheck implements Check {

    /// Edges nearer than this, in points, are one column's: numbers differ in width.
    private static final double NEAR = 40;

    /// What a heading and its company count, in entries.
    private static final int KEPT = 3;

    @Override
    public List<String> findings(Specimen specimen) {
        List<SignedPages.Entry> entries = SignedPages.entries(specimen);
        if (entries.isEmpty()
                || specimen.letter().copy().list().layout() == SignatoryList.Layout.GRID) {
            return List.of();
        }
        Direction letter = Direction.of(specimen.letter().copy().language());
        int lastPage = entries.getLast().last().page();
        List<Double> edges = edges(entries, letter);
        List<List<SignedPages.Entry>> columns = new ArrayList<>();
        edges.forEach(_ -> columns.add(new ArrayList<>()));
        for (SignedPages.Entry entry : entries) {
            if (entry.first().page() == lastPage) {
                columns.get(column(edges, entry.first().start(letter))).add(entry);
            }
        }
        double top =
                columns.stream()
                        .flatMap(List::stream)
                        .mapToDouble(entry -> entry.first().baseline())
                        .min()
                        .orElse(0);
        double lowest = top;
        double highest = Double.MAX_VALUE;
        double allowed = 0;
        for (List<SignedPages.Entry> column : columns) {
            double foot = column.isEmpty() ? top : column.getLast().last().baseline();
            lowest = Math.max(lowest, foot);
            highest = Math.min(highest, foot);
            allowed = Math.max(allowed, tallest(column));
        }
        return lowest - highest > allowed + 1
                ? List.of(
                        "page %d: columns end at %s and at %s"
                                .formatted(lastPage, Points.of(highest), Points.of(lowest)))
                : List.of();
    }

    /// The edges at which the lines begin of all columns.
    private static List<Double> edges(List<SignedPages.Entry> entries, Direction letter) {
        List<Double> edges = new ArrayList<>();
        entries.stream()
                .map(entry -> entry.first().start(letter))
                .sorted()
                .forEach(left -> {
                    if (edges.isEmpty() || left - edges.getLast() > NEAR) {
                        edges.add(left);
                    }
                });
        return edges;
    }

    private static int column(List<Double> edges, double start) {
        int column = edges.size() - 1;
        while (column > 0 && edges.get(column) > start) {
            column--;
        }
        return column;
    }

    /// The most that cannot be moved to another column by itself.
    private static double tallest(List<SignedPages.Entry> column) {
        double tallest = 0;
        for (int at = 0; at < column.size(); at++) {
            int end = Math.min(column.size(), at + (column.get(at).heading() ? KEPT : 1));
            double height =
                    column.subList(at, end).stream().mapToDouble(BalanceCheck::extent).sum();
            tallest = Math.max(tallest, height);
        }
        return tallest;
    }

    /// About what an entry takes with the space above it.
    private static double extent(SignedPages.Entry entry) {
        return entry.last().baseline() - entry.first().baseline() + 2 * entry.first().size();
    }
}
