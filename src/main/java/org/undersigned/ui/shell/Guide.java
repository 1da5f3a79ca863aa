package org.undersigned.ui.shell;

import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.ui.desk.LetterModel;

/// Leads to where something is wrong: to a screen, and there to the line if it is one of the text.
final class Guide {

    private final Screens screens;

    Guide(Screens screens) {
        this.screens = screens;
    }

    /// Goes to where a problem stands: a place on a list says on which.
    void lead(LetterModel letter, Problem problem) {
        String file = problem.place().file();
        lead(letter, screens.has(file) ? file : "text", problem.place());
    }

    /// Goes to a place of a letter that is open.
    ///
    /// @param screen the key of the screen it is on
    void lead(LetterModel letter, String screen, Place place) {
        screens.show(screen);
        if (place.file().isEmpty() && place.line() > 0) {
            letter.place().goTo(offset(letter.textProperty().get(), place));
        }
    }

    /// Where in a text a place is, in UTF-16 units: lines and columns are counted from 1, columns
    /// in code points.
    static int offset(String text, Place place) {
        int start = 0;
        for (int line = 1; line < place.line(); line++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return text.length();
            }
            start = end + 1;
        }
        int end = text.indexOf('\n', start);
        int limit = end < 0 ? text.length() : end;
        int ahead = Math.min(Math.max(0, place.column() - 1), text.codePointCount(start, limit));
        return text.offsetByCodePoints(start, ahead);
    }
}
