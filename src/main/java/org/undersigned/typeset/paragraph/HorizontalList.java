package org.undersigned.typeset.paragraph;

import java.util.List;

/// Boxes, glue and penalties in a row, with sums of their distances: what the line breaker reads.
/// It ends with a penalty that ejects. Distances are in scaled points.
final class HorizontalList {

    private final Material[] materials;
    private final long[] widths;
    private final long[] stretches;
    private final long[] shrinks;
    private final Protrusion protrusion;

    HorizontalList(List<Material> materials) {
        this(materials, Protrusion.NONE);
    }

    HorizontalList(List<Material> materials, Protrusion protrusion) {
        this.materials = materials.toArray(Material[]::new);
        this.protrusion = protrusion;
        int size = materials.size();
        this.widths = new long[size + 1];
        this.stretches = new long[size + 1];
        this.shrinks = new long[size + 1];
        for (int i = 0; i < size; i++) {
            Material material = this.materials[i];
            widths[i + 1] = widths[i] + material.width();
            boolean gives = material instanceof Material.Glue;
            stretches[i + 1] = stretches[i] + (gives ? ((Material.Glue) material).stretch() : 0);
            shrinks[i + 1] = shrinks[i] + (gives ? ((Material.Glue) material).shrink() : 0);
        }
    }

    int size() {
        return materials.length;
    }

    Material get(int index) {
        return materials[index];
    }

    /// Whether a line may end at a material (*TeX: The Program* §866).
    boolean mayBreakAt(int index) {
        return switch (materials[index]) {
            case Material.Box box -> false;
            case Material.Glue glue -> glue.breakable() && index > 0 && isKept(index - 1);
            case Material.Penalty penalty -> true;
        };
    }

    int cost(int index) {
        return switch (materials[index]) {
            case Material.Box box -> 0;
            case Material.Glue glue -> glue.cost();
            case Material.Penalty penalty -> penalty.cost();
        };
    }

    Seam seam(int index) {
        return materials[index] instanceof Material.Penalty penalty ? penalty.seam() : Seam.NONE;
    }

    boolean hasSeam(int index) {
        return seam(index) instanceof WordSeam;
    }

    boolean ejectsAt(int index) {
        return cost(index) <= Material.Penalty.EJECT;
    }

    /// Where the line begins that follows a break, or the beginning if that is at −1: glue and
    /// penalties after a break vanish (§879).
    int resumeAfter(int index) {
        int next = index + 1;
        while (next < size() && !isKept(next) && !ejectsAt(next)) {
            next++;
        }
        return next;
    }

    private boolean isKept(int index) {
        return switch (materials[index]) {
            case Material.Box box -> true;
            case Material.Glue glue -> !glue.breakable();
            case Material.Penalty penalty -> false;
        };
    }

    /// The natural width from one index up to, not including, another.
    long width(int from, int to) {
        return widths[to] - widths[from];
    }

    /// How far the line that begins at an index stands out at its beginning.
    long protrusionBefore(int from) {
        return from < size() && materials[from] instanceof Material.Box box
                ? protrusion.before(box)
                : 0;
    }

    /// How far the line that ends at an index stands out at its end.
    long protrusionAfter(int to) {
        return to > 0 && materials[to - 1] instanceof Material.Box box
                ? protrusion.after(box, seam(to).addsHyphen())
                : 0;
    }

    long stretch(int from, int to) {
        return stretches[to] - stretches[from];
    }

    long shrink(int from, int to) {
        return shrinks[to] - shrinks[from];
    }

    /// Whether glue that stretches lies between two indices.
    boolean hasGlue(int from, int to) {
        return stretch(from, to) > 0;
    }

    /// Whether all of it is one line that is no longer than this.
    boolean fits(long room) {
        return widths[size()] <= room && firstEject(0) == size() - 1;
    }

    /// The breakpoints of a list that is one line.
    List<Breakpoint> onOneLine() {
        Breakpoint beginning = Breakpoint.beginning(resumeAfter(-1));
        int end = size() - 1;
        return List.of(
                beginning,
                new Breakpoint(end, size(), Seam.NONE, 1, 0, Fitness.DECENT, 0, beginning));
    }

    /// The width of the widest line if there are only breaks that are forced.
    long naturalWidth() {
        long widest = 0;
        int start = 0;
        while (start < size()) {
            int end = firstEject(start);
            widest = Math.max(widest, width(start, end));
            start = end + 1;
        }
        return widest;
    }

    private int firstEject(int from) {
        int index = from;
        while (!ejectsAt(index)) {
            index++;
        }
        return index;
    }
}
