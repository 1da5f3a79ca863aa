package org.undersigned.typeset.page;

import org.jspecify.annotations.Nullable;
import org.undersigned.measure.Length;

import java.util.ArrayList;
import java.util.List;

/// Divides what fits into columns of one height so that they end as level as they can. Filling each
/// to the full would leave what is missing to the last alone; here the squares of what the columns
/// lack are least in sum.
final class LevelFeet {

    /// How many entries a column may give up to the next.
    private static final int REACH = 12;

    private final Columns columns;
    private final Length height;

    /// @param height the least height in which all entries fit
    LevelFeet(Columns columns, Length height) {
        this.columns = columns;
        this.height = height;
    }

    /// The first entry of each column from one on, and what that way of dividing lacks.
    private record Way(List<Integer> heads, long lack) {

        Way after(int head, long more) {
            List<Integer> all = new ArrayList<>();
            all.add(head);
            all.addAll(heads);
            return new Way(all, lack + more);
        }
    }

    /// For each column its first entry, and at the end the number of all entries.
    ///
    /// @param from the first entry that is left
    List<Integer> heads(int from) {
        Way best = best(from, 0, columns.continued(from));
        return best == null ? columns.fill(from, height) : best.heads;
    }

    private @Nullable Way best(int from, int column, List<Slug> head) {
        int all = columns.entries().size();
        int most = columns.endOfColumn(from, height, head);
        if (column == columns.count() - 1) {
            return most == all ? new Way(List.of(from, all), lack(from, all, head)) : null;
        }
        Way best = null;
        for (int end = most; end > from && end >= most - REACH; end--) {
            boolean allowed = end == all || !columns.leavesHeadingAlone(end);
            Way rest = allowed ? best(end, column + 1, List.of()) : null;
            if (rest != null) {
                Way way = rest.after(from, lack(from, end, head));
                best = best == null || way.lack < best.lack ? way : best;
            }
        }
        return best;
    }

    /// The square of what a column lacks, in points.
    private long lack(int from, int end, List<Slug> head) {
        Length used = Slug.heightOf(head);
        for (int at = from; at < end; at++) {
            Entry entry = columns.entries().get(at);
            used = used.plus(at == from && head.isEmpty() ? entry.height() : entry.extent());
        }
        long points = height.minus(used).sp() / Length.PER_POINT;
        return points * points;
    }
}
