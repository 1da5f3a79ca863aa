package org.undersigned.typeset;

import org.undersigned.frame.Role;

import java.util.ArrayDeque;
import java.util.Deque;

/// Re-bases the headings of a text below the subject, which is the only one of depth 1, so that no
/// depth is skipped on the way down (ISO 14289-1 §7.4.2).
final class HeadingDepths {

    private static final int DEEPEST = 6;

    private final Deque<Integer> open = new ArrayDeque<>();

    /// The depth of the next heading; it may be asked for more than once.
    ///
    /// @param level its level as written, 1 to 6
    int depthOf(int level) {
        while (!open.isEmpty() && open.peek() >= level) {
            open.pop();
        }
        open.push(level);
        return Math.min(open.size() + 1, DEEPEST);
    }

    static Role role(int depth) {
        return switch (depth) {
            case 1 -> Role.HEADING_1;
            case 2 -> Role.HEADING_2;
            case 3 -> Role.HEADING_3;
            case 4 -> Role.HEADING_4;
            case 5 -> Role.HEADING_5;
            default -> Role.HEADING_6;
        };
    }
}
