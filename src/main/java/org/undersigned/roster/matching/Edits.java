package org.undersigned.roster.matching;

/// Counts the slips of the pen between two words: a letter left out, added, replaced, or two beside
/// each other exchanged (Damerau 1964; optimal string alignment).
final class Edits {

    private Edits() {}

    /// How many, or more than `most` if there are more.
    static int between(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int front = 0;
        int shorter = Math.min(a.length(), b.length());
        while (front < shorter && a.charAt(front) == b.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < shorter - front
                && a.charAt(a.length() - 1 - back) == b.charAt(b.length() - 1 - back)) {
            back++;
        }
        return rest(a, b, front, back, most);
    }

    /// How many in what is left between a beginning and an end that are the same: a single slip is
    /// then all that is left.
    private static int rest(String a, String b, int front, int back, int most) {
        int restA = a.length() - front - back;
        int restB = b.length() - front - back;
        if (restA <= 1 && restB <= 1) {
            return Math.max(restA, restB);
        }
        if (most <= 1) {
            return restA == 2 && restB == 2 && isExchange(a, front + 2, b, front + 2)
                    ? 1
                    : most + 1;
        }
        return count(a.substring(front, front + restA), b.substring(front, front + restB), most);
    }

    /// Whether all letters are the same and only two beside each other change places.
    static boolean isExchange(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        int at = 0;
        while (at < a.length() - 1 && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at + 1 < a.length()
                && isExchange(a, at + 2, b, at + 2)
                && a.substring(at + 2).equals(b.substring(at + 2));
    }

    private static int count(String a, String b, int most) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int edits = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (isExchange(a, i, b, j)) {
                    edits = Math.min(edits, beforeLast[j - 2] + 1);
                }
                row[j] = edits;
                least = Math.min(least, edits);
            }
            if (least > most) {
                return most + 1;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }

    private static boolean isExchange(String a, int i, String b, int j) {
        return i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
