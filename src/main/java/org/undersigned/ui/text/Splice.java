package org.undersigned.ui.text;

/// A change of a text: something in one place is replaced by something else.
///
/// @param at the offset of the first character replaced
/// @param removed what was there
/// @param inserted what is there instead
record Splice(int at, String removed, String inserted) {

    /// The smallest change that makes one text of another; characters of two halves stay whole.
    static Splice between(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int start = 0;
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        if (start > 0 && Character.isHighSurrogate(before.charAt(start - 1))) {
            start--;
        }
        int end = 0;
        while (end < most - start
                && before.charAt(before.length() - 1 - end)
                        == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        if (end > 0 && Character.isLowSurrogate(before.charAt(before.length() - end))) {
            end--;
        }
        return new Splice(
                start,
                before.substring(start, before.length() - end),
                after.substring(start, after.length() - end));
    }

    /// The text after the change.
    String in(String text) {
        return text.substring(0, at) + inserted + text.substring(at + removed.length());
    }

    /// The offset behind what was inserted.
    int end() {
        return at + inserted.length();
    }

    boolean isNothing() {
        return removed.isEmpty() && inserted.isEmpty();
    }

    /// Where a place of the text before is after the change; a place in what was removed is at its
    /// end.
    int moved(int place) {
        if (place <= at) {
            return place;
        }
        return place >= at + removed.length()
                ? place - removed.length() + inserted.length()
                : end();
    }
}
