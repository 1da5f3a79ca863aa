package org.undersigned.typeset;

import org.undersigned.frame.Attributes;
import org.undersigned.frame.Element;
import org.undersigned.frame.Node;
import org.undersigned.frame.Role;
import org.undersigned.letter.SignatoryList;
import org.undersigned.measure.Length;
import org.undersigned.merge.SignerGroup;
import org.undersigned.typeset.page.Columns;
import org.undersigned.typeset.page.Entry;
import org.undersigned.typeset.page.Slug;

import java.util.ArrayList;
import java.util.List;

/// Sets those who sign below one another in columns: names, or blocks.
///
/// @param measure the type area
/// @param few where they stand if a few of them need one column only
/// @param height of the type area
record SignerColumns(Job job, Measure measure, Measure few, Length height) {

    private static final Length GUTTER = Length.points(20);

    SetSigners set(List<SignerGroup> groups, SignatoryList list) {
        Look look = job.scale().signer();
        NumberRoom numbers = NumberRoom.of(groups, list.count(), look, job);
        int count =
                new ColumnCount(job, look, measure.width(), GUTTER, numbers)
                        .choose(groups, list.columns());
        Measure at = count == 1 && ColumnCount.areFew(groups) ? few : measure;
        Length column = at.width().minus(GUTTER.times(count - 1)).times(1, count);
        EntrySetter setter = new EntrySetter(job, numbers, column);
        GroupHeading headings = new GroupHeading(job, list.count(), column);
        Rhythm rhythm = Rhythm.of(groups, look, job.words());
        List<Entry> entries = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        for (SignerGroup group : groups) {
            Galley heading = headings.of(group);
            if (!heading.isEmpty()) {
                List<Slug> lines = rhythm.heading(heading.slugs(), headings.look());
                entries.add(new Entry(moved(lines, at), true));
                nodes.addAll(heading.nodes());
            }
            List<Slug> continued = moved(rhythm.entry(headings.continued(group)), at);
            List<Node> items = new ArrayList<>();
            for (SignerGroup.Signer signer : group.signers()) {
                Galley entry = setter.set(signer, List.of());
                entries.addAll(whole(moved(rhythm.entry(entry.slugs()), at), continued));
                items.addAll(entry.nodes());
            }
            nodes.add(new Element(Role.LIST, Attributes.numbering(numbers.numbering()), items));
        }
        return new SetSigners.InColumns(new Columns(entries, count, column.plus(GUTTER)), nodes);
    }

    private static List<Slug> moved(List<Slug> lines, Measure at) {
        return lines.stream().map(line -> line.indented(at.left())).toList();
    }

    /// An entry, or its single lines if it is taller than a page.
    private List<Entry> whole(List<Slug> lines, List<Slug> continued) {
        return Slug.heightOf(lines).exceeds(height)
                ? lines.stream().map(line -> new Entry(List.of(line), false)).toList()
                : List.of(new Entry(lines, false, continued));
    }
}
