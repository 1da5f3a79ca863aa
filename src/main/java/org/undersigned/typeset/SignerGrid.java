package org.undersigned.typeset;

import org.undersigned.frame.Attributes;
import org.undersigned.frame.Element;
import org.undersigned.frame.Node;
import org.undersigned.frame.Role;
import org.undersigned.letter.SignatoryList;
import org.undersigned.measure.Length;
import org.undersigned.merge.SignerGroup;
import org.undersigned.picture.Picture;
import org.undersigned.typeset.page.Mark;
import org.undersigned.typeset.page.Slug;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Sets those who sign in the cells of a grid, row by row: above a thin rule the signature or room
/// for one, below it who that is.
///
/// @param measure the type area
/// @param few where the only one stands
/// @param emblems the pictures of those who sign, by the names under which the list calls them
record SignerGrid(Job job, Measure measure, Measure few, Map<String, Picture> emblems) {

    private static final Length GUTTER = Length.points(24);

    /// The rows of one group.
    ///
    /// @param continued the heading once more, for a page that begins with another row than the
    ///   first
    /// @param node what they mean
    private record Rows(Galley heading, Mark continued, List<Slug> slugs, Node node) {}

    Galley set(List<SignerGroup> groups, SignatoryList list) {
        Look look = job.scale().signer();
        NumberRoom numbers = NumberRoom.of(groups, list.count(), look, job);
        Length width = measure.width();
        int count =
                new ColumnCount(job, look, width, GUTTER, numbers).cells(groups, list.columns());
        Length left = isOne(groups) ? few.left() : measure.left();
        int divisor = Math.max(2, count);
        Length cell = width.minus(GUTTER.times(divisor - 1)).times(1, divisor);
        CellSetter cells = new CellSetter(job, new EntrySetter(job, numbers, cell), cell, emblems);
        GroupHeading headings = new GroupHeading(job, list.count(), width);
        List<Rows> rows = new ArrayList<>();
        for (SignerGroup group : groups) {
            List<Slug> slugs = new ArrayList<>();
            List<Node> items = new ArrayList<>();
            for (SignerGroup.Signer signer : group.signers()) {
                Galley set = cells.set(signer);
                int column = items.size() % count;
                Slug slug =
                        Slug.solid(set.slugs())
                                .indented(left.plus(cell.plus(GUTTER).times(column)));
                slugs.add(column == 0 ? slug : slugs.removeLast().beside(slug));
                items.addAll(set.nodes());
            }
            Attributes numbering = Attributes.numbering(numbers.numbering());
            rows.add(
                    new Rows(
                            headings.of(group),
                            new Mark.Continues(headings.continued(group)),
                            slugs,
                            new Element(Role.LIST, numbering, items)));
        }
        return galley(rows, look.leading());
    }

    /// Whether they are one, without a heading.
    private static boolean isOne(List<SignerGroup> groups) {
        return groups.size() == 1
                && groups.getFirst().signers().size() == 1
                && groups.getFirst().heading().isEmpty();
    }

    private static Galley galley(List<Rows> groups, Length space) {
        Length height = RowHeight.of(groups.stream().flatMap(it -> it.slugs().stream()).toList());
        List<Galley> parts = new ArrayList<>();
        for (Rows group : groups) {
            List<Slug> rows = new ArrayList<>();
            for (Slug slug : group.slugs()) {
                boolean headed = rows.isEmpty() && !group.heading().isEmpty();
                Slug row = slug.atLeast(height).keptBy(headed ? Slug.NEVER : 0);
                rows.add(
                        rows.isEmpty()
                                ? row.below(headed ? Length.ZERO : space)
                                : row.below(space).marked(group.continued()));
            }
            boolean last = group.equals(groups.getLast()) && rows.size() > 1;
            rows.add(rows.removeLast().keptBy(last ? Slug.NEVER : 0));
            parts.add(group.heading().below(space.times(3, 2)));
            parts.add(new Galley(rows, List.of(group.node())));
        }
        return Galley.of(parts);
    }
}
