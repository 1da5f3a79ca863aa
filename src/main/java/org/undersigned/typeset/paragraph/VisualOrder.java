package org.undersigned.typeset.paragraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The order in which the parts of one line stand, from left to right (UAX #9, L1 and L2).
final class VisualOrder {

    private VisualOrder() {}

    /// @param line in reading order
    static List<Slab> of(List<Slab> line) {
        int highest = 0;
        for (Slab slab : line) {
            highest = Math.max(highest, slab.level().depth());
        }
        return highest == 0 ? line : Arrays.stream(of(depths(line))).mapToObj(line::get).toList();
    }

    /// The level of each part; spaces at the end of a line are read as the line is (L1).
    private static int[] depths(List<Slab> line) {
        int[] depths = line.stream().mapToInt(slab -> slab.level().depth()).toArray();
        for (int i = line.size() - 1; i >= 0 && line.get(i).isBlank(); i--) {
            depths[i] = Level.depthOf(line.get(i).level().line());
        }
        return depths;
    }

    /// From the deepest level to the lowest odd one, everything that is at least so deep is
    /// reversed (L2).
    ///
    /// @param depths the level of each part, in reading order
    /// @return the index of each part, from left to right
    static int[] of(int[] depths) {
        List<Integer> visual =
                IntStream.range(0, depths.length)
                        .boxed()
                        .collect(Collectors.toCollection(ArrayList::new));
        for (int depth = Arrays.stream(depths).max().orElse(0); depth > 0; depth--) {
            int start = 0;
            while (start < depths.length) {
                int end = start;
                while (end < depths.length && depths[end] >= depth) {
                    end++;
                }
                Collections.reverse(visual.subList(start, end));
                start = end + 1;
            }
        }
        return visual.stream().mapToInt(Integer::intValue).toArray();
    }
}
