package org.undersigned.store;

import java.util.List;

/// What a list would add to a list, were it added now.
///
/// @param fresh those who are new, in order
/// @param known those who are there already
/// @param differing those of them who are there with another status
/// @param pictured those of them who bring pictures that the list lacks, with only those
/// @param corrected those of them who say something else than when they came
public record News<T>(
        List<T> fresh,
        List<T> known,
        List<T> differing,
        List<T> pictured,
        List<Correction<T>> corrected) {

    /// Somebody who is there, and says something else now; the list keeps what it has.
    ///
    /// @param brought what they say now
    /// @param there what the list has
    public record Correction<T>(T brought, T there) {}

    public News {
        fresh = List.copyOf(fresh);
        known = List.copyOf(known);
        differing = List.copyOf(differing);
        pictured = List.copyOf(pictured);
        corrected = List.copyOf(corrected);
    }

    Addition added() {
        return new Addition(fresh.size(), known.size(), differing.size(), pictured.size());
    }
}
