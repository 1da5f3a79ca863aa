package org.undersigned.typeset;

import org.undersigned.frame.Item;
import org.undersigned.frame.Origin;
import org.undersigned.letter.Recipient;
import org.undersigned.measure.Length;
import org.undersigned.merge.Copy;
import org.undersigned.merge.Phrase.Voice;
import org.undersigned.typeset.page.TypeArea;
import org.undersigned.typeset.paragraph.Line;
import org.undersigned.typeset.paragraph.Stretch;

import java.util.ArrayList;
import java.util.List;

/// The line at the head of every page but the first: to whom, when, and “Page 2 of 4”.
final class RunningHead {

    /// From the top of the type area up to the head's baseline.
    private static final Length ABOVE = Length.points(24);

    private final Job job;
    private final TypeArea area;
    private final Copy copy;

    RunningHead(Job job, TypeArea area, Copy copy) {
        this.job = job;
        this.area = area;
        this.copy = copy;
    }

    /// What stands at the head of a page, as artifacts.
    ///
    /// @param number the page's number, from 1
    /// @param of how many pages there are
    List<Item> on(int number, int of) {
        if (number == 1) {
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        Line folio = line(job.words().page(number, of), area.width());
        Length baseline = area.area().y().minus(ABOVE);
        items.addAll(folio.at(area.area().right().minus(folio.width()), baseline));
        Length rest = area.width().minus(folio.width()).minus(Length.points(24));
        String said = subject();
        if (!said.isEmpty()) {
            items.addAll(line(said, rest).at(area.area().x(), baseline));
        }
        return items;
    }

    private String subject() {
        List<String> parts = new ArrayList<>();
        List<Recipient> to = copy.addressees();
        if (!to.isEmpty()) {
            Recipient first = to.getFirst();
            String name = first.name().isEmpty() ? first.organization() : first.name();
            parts.add(to.size() == 1 ? name : job.words().andOthers(name, to.size() - 1));
        }
        if (copy.date() != null) {
            parts.add(copy.writtenDate());
        }
        return String.join(" · ", parts);
    }

    /// One line; what is too long for it is left out, with a sign that it is.
    private Line line(String text, Length width) {
        Look look = job.scale().small();
        List<Line> lines = set(text, look, width);
        String shorter = text;
        while (lines.size() > 1) {
            int end = shorter.offsetByCodePoints(shorter.length(), -1);
            shorter = shorter.substring(0, end);
            lines = set(shorter.strip() + "…", look, width);
        }
        return lines.getFirst();
    }

    private List<Line> set(String text, Look look, Length width) {
        Stretch stretch =
                new Stretch(text, look.type(Voice.PLAIN), look.ink(), Item.HEADER, Origin.NONE);
        return job.paragraphs().set(List.of(stretch), job.display(width));
    }
}
