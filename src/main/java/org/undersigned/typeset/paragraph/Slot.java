package org.undersigned.typeset.paragraph;

import java.util.List;

/// A place on a line before its glue is set. Distances are in scaled points.
///
/// @param runs what stands in it
/// @param stretch how much it grows; 0 unless it is glue
/// @param shrink how much it shrinks
record Slot(List<Run> runs, long width, long stretch, long shrink) {

    static Slot of(List<Run> runs) {
        long width = 0;
        for (Run run : runs) {
            width += run.width();
        }
        return new Slot(runs, width, 0, 0);
    }

    static Slot of(Material.Glue glue) {
        Word space = glue.space();
        return new Slot(
                space.runs(0, space.length(), false), glue.width(), glue.stretch(), glue.shrink());
    }
}
