package org.undersigned.roster.matching;

import java.util.Arrays;
import java.util.List;

/// What subjects can be found by, one kind of it for many of them at once: each key is a hash of 36
/// bits with a mark and the subject's index behind it, so that sorting brings together who has a
/// key in common. A collision costs one needless comparison.
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

    private static final long START = 0xCBF29CE484222325L;
    private static final int NAMES = 4;
    private static final int MARK_BITS = 3;
    private static final int MARK_MASK = 7;

    /// What is gathered at one time, so that never all of it is there.
    enum Kind {
        WHOLE,
        SLIPS,
        PARTS,
        ACRONYMS
    }

    private final Kind kind;
    private final int share;
    private final int shares;
    private final Longs keys = new Longs();
    private int owner;

    private Keys(Kind kind, int share, int shares) {
        this.kind = kind;
        this.share = share;
        this.shares = shares;
    }

    /// All keys of a kind, sorted.
    static long[] of(Kind kind, List<Subject> subjects) {
        return of(kind, 0, 1, subjects);
    }

    /// One of several equal shares of the keys of a kind, sorted: who has a key in common is in one
    /// share.
    static long[] of(Kind kind, int share, int shares, List<Subject> subjects) {
        Keys keys = new Keys(kind, share, shares);
        for (int i = 0; i < subjects.size(); i++) {
            if (!subjects.get(i).isNobody()) {
                keys.owner = i;
                subjects.get(i).addKeys(keys);
            }
        }
        return keys.keys.sorted();
    }

    /// What is to be added.
    Kind kind() {
        return kind;
    }

    /// What those who share it are compared for: the whole name, an acronym it is or has, or a part
    /// that is worth a comparison alone.
    void add(String text) {
        keys.add(key(hash(text), kind == Kind.PARTS ? PROOF : 0, owner));
    }

    /// A word of the name.
    ///
    /// @param qualifies whether it only says which part of a whole is meant
    void word(Word word, boolean qualifies) {
        int weight = Math.clamp(Math.round(3 * word.weight()), 0, 3);
        keys.add(key(hash(word.kin()), qualifies ? weight : weight + NAMES, owner));
    }

    /// What an acronym of the name would be.
    void initials(String initials) {
        keys.add(key(hash(initials), INITIALS, owner));
    }

    /// The whole name with any letter left out: two names that differ in one letter have one in
    /// common (the deletion neighbourhood; Bocek, Hunt & Stiller 2007).
    void slips(String name) {
        int length = name.length();
        if (length < SHORTEST_TO_SLIP || length > LONGEST_TO_SLIP) {
            return;
        }
        slip(mixed(hash(name, 0, START)));
        long before = START;
        for (int left = 0; left < length; left++) {
            if (left == 0 || name.charAt(left) != name.charAt(left - 1)) {
                slip(mixed(hash(name, left + 1, before)));
            }
            before = hash(before, name.charAt(left));
        }
    }

    private void slip(long hash) {
        if (hash % shares == share) {
            keys.add(key(hash, owner));
        }
    }

    /// How much a word of this mark says, in thirds.
    static int weight(int mark) {
        return mark & 3;
    }

    /// Whether a word of this mark names somebody.
    static boolean names(int mark) {
        return (mark & NAMES) != 0 && mark != PROOF;
    }

    /// What is said of a key beside its hash.
    static int mark(long key) {
        return (int) (key >>> INDEX_BITS) & MARK_MASK;
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

    /// FNV-1a, then mixed (Steele, Lea & Flood 2014).
    private static long hash(String text) {
        return mixed(hash(text, 0, START));
    }

    private static long hash(String text, int from, long before) {
        long hash = before;
        for (int i = from; i < text.length(); i++) {
            hash = hash(hash, text.charAt(i));
        }
        return hash;
    }

    private static long hash(long before, char next) {
        return (before ^ next) * 0x100000001B3L;
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

        /// Sorted, each once; the list is empty then.
        long[] sorted() {
            sort();
            long[] sorted = size == numbers.length ? numbers : Arrays.copyOf(numbers, size);
            numbers = new long[0];
            size = 0;
            return sorted;
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
