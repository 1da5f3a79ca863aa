package org.undersigned.ui.duplicates;

/// Something that is known of two, side by side.
///
/// @param label what
/// @param one what it is for the first; empty for unknown
/// @param other what it is for the second
/// @param ofOne what it will be if the first is kept
/// @param ofOther what it will be if the second is
/// @param isPrivate whether it is never printed
public record Fact(
        String label, String one, String other, String ofOne, String ofOther, boolean isPrivate) {

    /// One of which what is kept takes what it lacks.
    public static Fact of(String label, String one, String other, boolean isPrivate) {
        return new Fact(
                label,
                one,
                other,
                one.isEmpty() ? other : one,
                other.isEmpty() ? one : other,
                isPrivate);
    }

    boolean isKnown() {
        return !one.isEmpty() || !other.isEmpty();
    }

    boolean differs() {
        return !one.equals(other);
    }
}
