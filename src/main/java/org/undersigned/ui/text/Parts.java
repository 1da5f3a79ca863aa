package org.undersigned.ui.text;

import org.undersigned.letter.text.FrontWords;

/// A letter's text in two parts.
///
/// @param front what stands before what the editor shows: the front matter, or nothing
/// @param body what the editor shows
/// @param form what there is instead of the front matter
record Parts(String front, String body, Form form) {

    /// A byte order mark, the only thing that may stand before a text without front matter.
    private static final String MARK = "\ufeff";

    /// What becomes of the form.
    enum Form {
        /// It is there: the front matter can be read and is not in the editor.
        SHOWN,
        /// It cannot be: the editor shows everything, for the front matter must be mended there.
        UNREADABLE,
        /// It could be: the front matter is mended, but still in the editor, since nothing should
        /// vanish under the hands of somebody who types.
        OFFERED
    }

    /// The body alone if the front matter can be read, else everything.
    static Parts of(String text) {
        return FrontWords.of(text)
                .map(front ->
                        new Parts(
                                text.substring(0, front.body()),
                                text.substring(front.body()),
                                Form.SHOWN))
                .orElseGet(() -> new Parts("", text, Form.UNREADABLE));
    }

    /// The parts with another body; what the editor shows does not change by that.
    Parts with(String newBody) {
        if (!front.isEmpty()) {
            return new Parts(endedFront(newBody), newBody, form);
        }
        Form now =
                FrontWords.of(newBody)
                        .map(it -> it.body() == 0 ? Form.SHOWN : Form.OFFERED)
                        .orElse(Form.UNREADABLE);
        return new Parts("", newBody, now);
    }

    /// The hyphens below the front matter stay alone on their line.
    private String endedFront(String newBody) {
        boolean ended = front.endsWith("\n") || front.endsWith("\r") || front.equals(MARK);
        return ended || newBody.isEmpty() ? front : front + "\n";
    }

    /// The whole text.
    String text() {
        return front + body;
    }
}
