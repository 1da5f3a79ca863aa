package org.undersigned.ui.text;

/// A text as typed, with any ends of lines, beside the same as the editor shows it: there each end
/// of a line is one character. What is not edited stays as typed.
///
/// @param typed as typed
/// @param shown as shown
record Lines(String typed, String shown) {

    static Lines of(String typed) {
        return new Lines(
                typed,
                typed.indexOf('\r') < 0 ? typed : typed.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /// The text as typed after a change of what is shown.
    String with(Splice change) {
        int start = typed(change.at());
        int end = typed(change.at() + change.removed().length());
        String inserted = change.inserted().replace("\n", lineEnd());
        return typed.substring(0, start) + inserted + typed.substring(end);
    }

    /// The offset in the text as typed.
    int typed(int offset) {
        if (typed.length() == shown.length()) {
            return offset;
        }
        int passed = 0;
        int at = 0;
        while (passed < offset) {
            at += typed.startsWith("\r\n", at) ? 2 : 1;
            passed++;
        }
        return at;
    }

    /// The offset in the text as shown.
    int shown(int offset) {
        if (typed.length() == shown.length()) {
            return offset;
        }
        int passed = 0;
        for (int at = 0; at < offset; passed++) {
            at += typed.startsWith("\r\n", at) ? 2 : 1;
        }
        return passed;
    }

    /// New lines end as the first one does.
    private String lineEnd() {
        int end = shown.indexOf('\n');
        if (end < 0 || typed.charAt(end) == '\n') {
            return "\n";
        }
        return typed.startsWith("\r\n", end) ? "\r\n" : "\r";
    }
}
