package org.undersigned.typeset.paragraph;

import org.undersigned.measure.Length;
import org.undersigned.typeset.paragraph.Material.Box;
import org.undersigned.typeset.paragraph.Material.Glue;
import org.undersigned.typeset.paragraph.Material.Penalty;

import java.util.ArrayList;
import java.util.List;

/// Makes lines of what lies between breakpoints.
final class LineMaker {

    private final HorizontalList list;
    private final Form form;
    private final Type strut;

    /// @param strut gives the height of a line on which nothing stands
    LineMaker(HorizontalList list, Form form, Type strut) {
        this.list = list;
        this.form = form;
        this.strut = strut;
    }

    List<Line> lines(List<Breakpoint> breakpoints) {
        List<Line> lines = new ArrayList<>(breakpoints.size() - 1);
        for (int i = 1; i < breakpoints.size(); i++) {
            Breakpoint start = breakpoints.get(i - 1);
            lines.add(line(start.line(), start.resume(), breakpoints.get(i)));
        }
        return lines;
    }

    private Line line(int index, int from, Breakpoint end) {
        List<Slot> slots = slots(from, end);
        boolean fill = form.justify() && !list.ejectsAt(end.position());
        long before = list.protrusionBefore(from);
        long after = list.protrusionAfter(end.position());
        GlueSetting setting = GlueSetting.of(slots, form.room(index).sp() + before + after, fill);
        LineBuilder builder = new LineBuilder(form, form.indent(index).sp() - before, strut);
        for (Slot slot : slots) {
            builder.add(slot.runs(), setting.widthOf(slot));
        }
        if (list.get(end.position()) instanceof Glue glue) {
            Word space = glue.ties() ? glue.space().parted() : glue.space();
            builder.add(space.runs(0, space.length(), false), 0);
        }
        Line line = builder.build();
        return after == 0
                ? line
                : new Line(
                        line.runs(),
                        line.width().minus(new Length(after)),
                        line.ascent(),
                        line.descent());
    }

    private List<Slot> slots(int from, Breakpoint end) {
        List<Slot> slots = new ArrayList<>();
        int i = from;
        while (i < end.position()) {
            switch (list.get(i)) {
                case Box box -> {
                    int last = lastOf(box.word(), i, end.position());
                    boolean hyphen = last == end.position() - 1 && end.seam().addsHyphen();
                    int to = ((Box) list.get(last)).to();
                    slots.add(Slot.of(box.word().runs(box.from(), to, hyphen)));
                    i = last;
                }
                case Glue glue -> slots.add(Slot.of(glue));
                case Penalty penalty -> {}
            }
            i++;
        }
        return slots;
    }

    /// The index of the last box on the line that belongs to the same word without a gap.
    private int lastOf(Word word, int from, int end) {
        int last = from;
        for (int i = from + 1; i < end; i++) {
            switch (list.get(i)) {
                case Box box -> {
                    if (box.word() != word) {
                        return last;
                    }
                    last = i;
                }
                case Glue glue -> {
                    return last;
                }
                case Penalty penalty -> {}
            }
        }
        return last;
    }
}
