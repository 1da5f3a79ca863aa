package org.undersigned.problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Where an exception came up, for those who mend the program.
///
/// What it says stays out: the message of an exception may hold what somebody typed, or the name of
/// a file that is named after a person.
public final class Trace {

    private Trace() {}

    /// What kind it and its causes are, and where they came up; a line each.
    public static List<String> of(Throwable unexpected) {
        List<String> lines = new ArrayList<>();
        Set<Throwable> seen = new HashSet<>();
        for (Throwable it = unexpected; it != null && seen.add(it); it = it.getCause()) {
            lines.add((lines.isEmpty() ? "" : "caused by ") + it.getClass().getName());
            for (StackTraceElement place : it.getStackTrace()) {
                lines.add("at " + place);
            }
        }
        return lines;
    }
}
