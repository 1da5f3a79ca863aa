package org.undersigned.ui.preview;

/// The factors that a zoom stops at.
final class Steps {

    static final double[] ALL = {
        0.25, 1 / 3.0, 0.5, 2 / 3.0, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4
    };

    private Steps() {}
}
