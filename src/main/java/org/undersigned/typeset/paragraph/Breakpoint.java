package org.undersigned.typeset.paragraph;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A place where a line may well end, and the best way there: TeX's active and passive node in one
/// (*TeX: The Program* §§819, 821).
///
/// @param position its index in the list; −1 for the beginning
/// @param resume the index at which the next line begins
/// @param seam what becomes of the word that is broken there
/// @param line how many lines end up to here since the beginning, or since an end of line that was
///   meant
/// @param hyphens how many lines up to here end with a hyphen without one in between that does not;
///   counted up to {@link Demerits#LADDER}
/// @param fitness of the line that ends here
/// @param demerits of all lines up to here
/// @param previous where that line began; null for the beginning
record Breakpoint(
        int position,
        int resume,
        Seam seam,
        int line,
        int hyphens,
        Fitness fitness,
        long demerits,
        @Nullable Breakpoint previous) {

    static Breakpoint beginning(int resume) {
        return new Breakpoint(-1, resume, Seam.NONE, 0, 0, Fitness.DECENT, 0, null);
    }

    /// The breakpoints from the beginning up to this one, the beginning included.
    List<Breakpoint> path() {
        List<Breakpoint> path = new ArrayList<>();
        for (Breakpoint at = this; at != null; at = at.previous) {
            path.add(at);
        }
        Collections.reverse(path);
        return path;
    }
}
