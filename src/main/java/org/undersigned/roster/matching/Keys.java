package org.undersigned.roster.matching;

import java.util.Arrays;

/// What subjects can be found by, for many of them at once: each key is a hash of 40 bits with the
/// subject's index behind it, so that sorting brings together who has a key in common. A collision
/// costs one needless comparison.
final class Keys {

    static final int INDEX_BITS = 24;
    private static final long INDEX_MASK = (1L << INDEX_BITS) - 1;
    private static final int SHORTEST_TO_SLIP = 5;
    private static final int LONGEST_TO_SLIP = 60;

    private final Longs whole = new Longs();
    private final Longs slips = new Longs();
    private final Longs parts = new Longs();
    private int owner;

    /// Adds a subject's keys.
    void add(int index, Subject subject) {
        owner = index;
        if (!subject.isNobody()) {
            subject.addKeys(this);
        }
    }

    /// The whole name.
    void whole(String name) {
        whole.add(key(hash(name), owner));
    }

    /// The whole name with any letter left out: two names that differ in one letter have one in
    /// common (the deletion neighbourhood; Bocek, Hunt & Stiller 2007).
    void slips(String name) {
        int length = name.length();
        if (length < SHORTEST_TO_SLIP || length > LONGEST_TO_SLIP) {
            return;
        }
        slips.add(key(hash(name), owner));
        for (int left = 0; left < length; left++) {
            if (left == 0 || name.charAt(left) != name.charAt(left - 1)) {
                slips.add(key(hash(name, left), owner));
            }
        }
    }

    /// A word of the name, or something else that others may have.
    void part(String part) {
        parts.add(key(hash(part), owner));
    }

    Longs whole() {
        return whole;
    }

    Longs slips() {
        return slips;
    }

    Longs parts() {
        return parts;
    }

    static long key(long hash, int index) {
        return (hash << INDEX_BITS) | index;
    }

    static int index(long key) {
        return (int) (key & INDEX_MASK);
    }

    static long hash(long key) {
        return key >>> INDEX_BITS;
    }

    /// Two keys' hash together.
    static long together(long one, long other) {
        return mixed(Math.min(one, other) * 0x9E3779B97F4A7C15L + Math.max(one, other));
    }

    private static long hash(String text) {
        return hash(text, -1);
    }

    /// FNV-1a, then mixed (Steele, Lea & Flood 2014), without the character at one place.
    private static long hash(String text, int without) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            if (i != without) {
                hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
            }
        }
        return mixed(hash);
    }

    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return (mixed ^ (mixed >>> 31)) >>> INDEX_BITS;
    }

    /// A list of numbers that grows.
    static final class Longs {

        private long[] numbers = new long[1024];
        private int size;

        void add(long number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size++] = number;
        }

        /// Sorted, each once.
        long[] sorted() {
            Arrays.sort(numbers, 0, size);
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || numbers[i] != numbers[i - 1]) {
                    numbers[kept++] = numbers[i];
                }
            }
            size = kept;
            return Arrays.copyOf(numbers, kept);
        }
    }
}
