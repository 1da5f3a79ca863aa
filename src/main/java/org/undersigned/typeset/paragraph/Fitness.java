package org.undersigned.typeset.paragraph;

/// How tight a line is beside its neighbours (*TeX: The Program* §817).
enum Fitness {
    VERY_LOOSE(0),
    LOOSE(1),
    DECENT(2),
    TIGHT(3);

    private final int tightness;

    Fitness(int tightness) {
        this.tightness = tightness;
    }

    /// Whether two lines look ill one after the other.
    boolean clashesWith(Fitness other) {
        return Math.abs(tightness - other.tightness) > 1;
    }
}
