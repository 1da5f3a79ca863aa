package org.undersigned.roster.matching;

/// Those a subject is brought together with, each once, however often they meet; for one subject
/// after the other, in order.
final class Meeting {

    private final int[] seenBy;
    private final int[] others;
    private int subject;
    private int size;

    /// @param subjects how many there are
    Meeting(int subjects) {
        seenBy = new int[subjects];
        others = new int[subjects];
    }

    /// Forgets who met the one before.
    void begin(int next) {
        subject = next;
        size = 0;
    }

    int subject() {
        return subject;
    }

    /// Adds somebody, if it comes behind the subject and is new.
    void add(int other) {
        if (other > subject && see(other)) {
            others[size++] = other;
        }
    }

    /// Takes somebody for seen; whether it is new.
    boolean see(int other) {
        boolean fresh = seenBy[other] <= subject;
        seenBy[other] = subject + 1;
        return fresh;
    }

    int size() {
        return size;
    }

    int other(int i) {
        return others[i];
    }
}
