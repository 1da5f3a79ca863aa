package org.undersigned.typeset;

import org.undersigned.typeset.paragraph.Turns;

import java.util.ArrayList;
import java.util.List;

/// A line of one who signs: one thing that is said of them, or several joined by commas. Each was
/// written by itself and is read by itself, whichever way those beside it go.
record SignerLine(List<String> details) {

    private static final String COMMA = ", ";

    SignerLine {
        details = List.copyOf(details);
    }

    String text() {
        return details.size() == 1 ? details.getFirst() : String.join(COMMA, details);
    }

    SignerLine followedBy(String detail) {
        List<String> more = new ArrayList<>(details);
        more.add(detail);
        return new SignerLine(more);
    }

    /// A part of the line's text.
    ///
    /// @param isolate the number of its detail, from 1; 0 for what stands between two, and for a
    ///   detail that has the line for itself
    record Part(String text, int isolate) {}

    /// What lies between two indices of the text, cut where a detail begins or ends; whole if
    /// nothing in the line turns.
    List<Part> parts(int from, int to) {
        if (details.size() == 1 || !Turns.areIn(text())) {
            return List.of(new Part(text().substring(from, to), 0));
        }
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < details.size(); i++) {
            if (i > 0) {
                at = add(COMMA, 0, at, from, to, parts);
            }
            at = add(details.get(i), i + 1, at, from, to, parts);
        }
        return parts;
    }

    private static int add(String text, int isolate, int at, int from, int to, List<Part> parts) {
        int start = Math.max(from, at);
        int end = Math.min(to, at + text.length());
        if (start < end) {
            parts.add(new Part(text.substring(start - at, end - at), isolate));
        }
        return at + text.length();
    }
}
