package org.undersigned.typeset.paragraph;

/// A run as it stands on a line.
///
/// @param width the room it takes, in scaled points, whatever it needs
record Slab(Run run, long width) {

    Level level() {
        return run.level();
    }

    Slab widened(long more) {
        return new Slab(run, width + more);
    }

    boolean isBlank() {
        return run.glyphs().text().isBlank();
    }
}
