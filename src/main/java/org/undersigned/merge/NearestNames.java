package org.undersigned.merge;

import java.util.Collection;
import java.util.List;

/// Finds what somebody probably meant to write.
final class NearestNames {

    private NearestNames() {}

    /// The known names that resemble this one most: those the fewest edits away, if that is no more
    /// than a third of the shorter one's length; if there are none, those of the same family, or
    /// all.
    static List<String> to(String name, Collection<String> known) {
        List<String> near = known.stream().filter(other -> resembles(name, other)).toList();
        if (!near.isEmpty()) {
            int least = near.stream().mapToInt(other -> distance(name, other)).min().orElse(0);
            return near.stream().filter(other -> distance(name, other) == least).toList();
        }
        String family = name.contains(".") ? name.substring(0, name.indexOf('.') + 1) : name;
        List<String> kin = known.stream().filter(other -> other.startsWith(family)).toList();
        return kin.isEmpty() ? List.copyOf(known) : kin;
    }

    private static boolean resembles(String name, String other) {
        int edits = Math.max(2, Math.min(name.length(), other.length()) / 3);
        return Math.abs(name.length() - other.length()) <= edits && distance(name, other) <= edits;
    }

    /// Insertions, deletions, substitutions and swaps of neighbours that lead from one to the other
    /// (optimal string alignment; Damerau 1964).
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : edited(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int edited(int[][] d, String a, String b, int i, int j) {
        int substitution = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least =
                Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + substitution);
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
