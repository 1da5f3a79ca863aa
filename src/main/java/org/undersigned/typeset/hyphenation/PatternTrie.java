package org.undersigned.typeset.hyphenation;

import java.util.Arrays;

/// Patterns by their letters.
///
/// One hash table holds the edges of all nodes: it is built as quickly as the file is read, which
/// counts on the command line, and takes 16 bytes an edge. Not to be added to once it is shared.
final class PatternTrie {

    private static final int ROOT = 0;
    private static final int NONE = -1;

    /// Parent node and letter of each edge, {@link #NONE} where there is none; open addressing.
    private long[] edges = filled(1 << 15);

    private int[] targets = new int[edges.length];
    private int nodes = 1;

    /// For each node where its values begin in {@link #pool}; 0 for none.
    private int[] valuesOf = new int[1 << 14];

    /// Each entry is a length and that many values; the first byte is no entry.
    private byte[] pool = new byte[1 << 15];

    private int poolSize = 1;

    /// Adds one pattern as in the files: letters, `.` for either end of a word, and digits between
    /// them.
    void add(String pattern) {
        byte[] values = new byte[pattern.length() + 1];
        int letters = 0;
        int node = ROOT;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c >= '0' && c <= '9') {
                values[letters] = (byte) (c - '0');
            } else {
                node = child(node, c);
                letters++;
            }
        }
        valuesOf[node] = poolSize;
        store(values, letters + 1);
    }

    /// The greatest value of all patterns that occur in a word, before each of its characters and
    /// after the last.
    ///
    /// @param word in lower case, between two `.`
    byte[] values(String word) {
        byte[] greatest = new byte[word.length() + 1];
        for (int start = 0; start < word.length(); start++) {
            int node = ROOT;
            for (int i = start; i < word.length(); i++) {
                int slot = slot(node, word.charAt(i));
                if (edges[slot] == NONE) {
                    break;
                }
                node = targets[slot];
                raise(greatest, start, valuesOf[node]);
            }
        }
        return greatest;
    }

    private void raise(byte[] greatest, int start, int entry) {
        for (int i = 0; entry != 0 && i < pool[entry]; i++) {
            byte value = pool[entry + 1 + i];
            if (value > greatest[start + i]) {
                greatest[start + i] = value;
            }
        }
    }

    private int child(int parent, char letter) {
        int slot = slot(parent, letter);
        if (edges[slot] == NONE) {
            if (2 * nodes >= edges.length) {
                grow();
                slot = slot(parent, letter);
            }
            if (nodes == valuesOf.length) {
                valuesOf = Arrays.copyOf(valuesOf, 2 * nodes);
            }
            edges[slot] = edge(parent, letter);
            targets[slot] = nodes++;
        }
        return targets[slot];
    }

    /// Where an edge is, or would be.
    private int slot(int parent, char letter) {
        long edge = edge(parent, letter);
        int mask = edges.length - 1;
        int slot = (int) ((edge * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (edges[slot] != NONE && edges[slot] != edge) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = filled(2 * oldEdges.length);
        targets = new int[edges.length];
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != NONE) {
                int slot = slot((int) (oldEdges[i] >> 16), (char) oldEdges[i]);
                edges[slot] = oldEdges[i];
                targets[slot] = oldTargets[i];
            }
        }
    }

    private void store(byte[] values, int count) {
        if (poolSize + count >= pool.length) {
            pool = Arrays.copyOf(pool, 2 * pool.length + count);
        }
        pool[poolSize++] = (byte) count;
        System.arraycopy(values, 0, pool, poolSize, count);
        poolSize += count;
    }

    private static long edge(int parent, char letter) {
        return (long) parent << 16 | letter;
    }

    private static long[] filled(int size) {
        long[] table = new long[size];
        Arrays.fill(table, NONE);
        return table;
    }
}
