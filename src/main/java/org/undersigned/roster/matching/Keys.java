package org.undersigned.roster.matching;

import java.util.Arrays;

/// What subjects can be found by, for many of them at once: each key is a hash of 36 bits with a
/// mark and the subject's index behind it, so that sorting brings together who has a key in common.
/// A collision costs one needless comparison.
final class Keys {

    static final int INDEX_BITS = 24;
    private static final long INDEX_MASK = (1L << INDEX_BITS) - 1;
    private static final int SHORTEST_TO_SLIP = 5;
    private static final int LONGEST_TO_SLIP = 60;

    /// The mark of a part that is worth a comparison alone. No word has it: it would weigh nothing
    /// and name somebody.
    static final int PROOF = 4;

    /// The mark of what an acronym may stand for.
    static final int INITIALS = 1;

    private static final int NAMES = 4;
    private static final int MARK_BITS = 3;
    private static final int MARK_MASK = 7;

    private final Longs whole = new Longs();
    private final Longs slips = new Longs();
    private final Longs parts = new Longs();
    private final Longs acronyms = new Longs();
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

    /// Something that those who share it are compared for.
    void part(String part) {
        parts.add(key(hash(part), PROOF, owner));
    }

    /// A word of the name.
    ///
    /// @param qualifies whether it only says which part of a whole is meant
    void word(Word word, boolean qualifies) {
        int weight = Math.clamp(Math.round(3 * word.weight()), 0, 3);
        parts.add(key(hash(word.text()), qualifies ? weight : weight + NAMES, owner));
    }

    /// An acronym that the name is or has.
    void acronym(String acronym) {
        acronyms.add(key(hash(acronym), 0, owner));
    }

    /// What an acronym of the name would be.
    void initials(String initials) {
        acronyms.add(key(hash(initials), INITIALS, owner));
    }

    /// How much a word says, in thirds.
    static int weight(long key) {
        return mark(key) & 3;
    }

    /// Whether a word names somebody.
    static boolean names(long key) {
        return (mark(key) & NAMES) != 0;
    }

    /// What is said of a key beside its hash.
    static int mark(long key) {
        return (int) (key >>> INDEX_BITS) & MARK_MASK;
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

    Longs acronyms() {
        return acronyms;
    }

    static long key(long hash, int index) {
        return key(hash, 0, index);
    }

    private static long key(long hash, int mark, int index) {
        return (((hash << MARK_BITS) | mark) << INDEX_BITS) | index;
    }

    static int index(long key) {
        return (int) (key & INDEX_MASK);
    }

    /// What those have in common who have a key in common.
    static long hash(long key) {
        return key >>> (INDEX_BITS + MARK_BITS);
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
        return (mixed ^ (mixed >>> 31)) >>> (INDEX_BITS + MARK_BITS + 1);
    }

    /// A list of numbers that grows.
    static final class Longs {

        /// From here on those that are there twice are dropped before more room is made.
        private static final int MANY = 1 << 20;

        private long[] numbers = new long[1024];
        private int size;

        void add(long number) {
            if (size == numbers.length) {
                if (size >= MANY) {
                    sort();
                }
                if (size > numbers.length / 2) {
                    numbers = Arrays.copyOf(numbers, numbers.length * 2);
                }
            }
            numbers[size++] = number;
        }

        /// Sorted, each once.
        long[] sorted() {
            sort();
            return Arrays.copyOf(numbers, size);
        }

        private void sort() {
            Arrays.sort(numbers, 0, size);
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || numbers[i] != numbers[i - 1]) {
                    numbers[kept++] = numbers[i];
                }
            }
            size = kept;
        }
    }
}
