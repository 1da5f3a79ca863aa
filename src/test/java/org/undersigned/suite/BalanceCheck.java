package org.undersigned.suite;

import org.undersigned.letter.SignatoryList;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// The columns of the last page of those who sign are as high as one another, but for one entry, or
/// for a heading and the two entries it keeps.
final class BalanceCheck implements Check {

    /// Left edges nearer than this, in points, are one column's.
    private static final double NEAR = 3;

    /// What a heading and its company count, in entries.
    private static final int KEPT = 3;

    @Override
    public List<String> findings(Specimen specimen) {
        List<SignedPages.Entry> entries = SignedPages.entries(specimen);
        if (entries.isEmpty()
                || specimen.letter().copy().list().layout() == SignatoryList.Layout.GRID) {
            return List.of();
        }
        int lastPage = entries.getLast().last().page();
        TreeMap<Long, List<SignedPages.Entry>> columns = new TreeMap<>();
        for (int at = 0; at < entries.size(); at++) {
            SignedPages.Entry entry = entries.get(at);
            Long column = column(entries, at);
            columns.computeIfAbsent(column, _ -> new ArrayList<>());
            if (entry.first().page() == lastPage) {
                columns.get(column).add(entry);
            }
        }
        double top =
                columns.values().stream()
                        .flatMap(List::stream)
                        .mapToDouble(entry -> entry.first().baseline())
                        .min()
                        .orElse(0);
        double lowest = top;
        double highest = Double.MAX_VALUE;
        double allowed = 0;
        for (List<SignedPages.Entry> column : columns.values()) {
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

    /// Where its column begins: a heading stands left of what is numbered below it.
    private static long column(List<SignedPages.Entry> entries, int at) {
        boolean leads = entries.get(at).heading() && at + 1 < entries.size();
        return Math.round(entries.get(leads ? at + 1 : at).first().left() / NEAR);
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
