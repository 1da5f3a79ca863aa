package org.undersigned.store;

/// A letter as a workspace keeps it.
///
/// @param name what it is called in its workspace, where no other is called the same
/// @param text its text as typed: front matter without `to` and `letterhead`, and body
/// @param isFinal whether its wording is done; until then it is a draft
public record LetterText(String name, String text, boolean isFinal) {

    /// A draft.
    public LetterText(String name, String text) {
        this(name, text, false);
    }

    LetterText named(String newName) {
        return new LetterText(newName, text, isFinal);
    }

    LetterText saying(String newText) {
        return new LetterText(name, newText, isFinal);
    }

    LetterText finished(boolean done) {
        return new LetterText(name, text, done);
    }
}
