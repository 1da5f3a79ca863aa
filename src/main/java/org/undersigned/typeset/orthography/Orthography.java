package org.undersigned.typeset.orthography;

import org.undersigned.merge.Copy;
import org.undersigned.merge.Phrase;
import org.undersigned.merge.Source;

import java.util.List;
import java.util.Locale;

/// How a language writes what was typed: quotation marks, apostrophes, no-break spaces.
///
/// ```java
/// Orthography.of(Locale.FRENCH).text("Le \"mot\" !"); // « mot » !, with no-break spaces
/// ```
///
/// It holds nothing of a letter but the list of signers spelled last, and may serve several
/// threads.
public final class Orthography {

    private final Quotes quotes;
    private final Spaces spaces;
    private final Ties ties;
    private final SignerSpelling signers = new SignerSpelling(this);

    private Orthography(Quotes quotes, Spaces spaces, Ties ties) {
        this.quotes = quotes;
        this.spaces = spaces;
        this.ties = ties;
    }

    /// Reads the tables of a language; to be kept.
    public static Orthography of(Locale language) {
        return new Orthography(Quotes.of(language), Spaces.of(language), Ties.of(language));
    }

    /// The copy as it is printed.
    public Copy spelled(Copy copy) {
        return new CopySpelling(this).spelled(copy);
    }

    /// A text on its own, such as a title.
    public String text(String typed) {
        return spelled(typed, false);
    }

    /// A name, or a line of an address: no space is put in before its marks.
    String name(String typed) {
        return spelled(typed, true);
    }

    private String spelled(String typed, boolean names) {
        if (isPlain(typed)) {
            return typed;
        }
        CopyLine line =
                CopyLine.of(List.of(new Phrase.Words(typed, Phrase.Voice.PLAIN, "", Source.NONE)));
        correct(List.of(line), names);
        return line.corrected();
    }

    /// Whether there is nothing to correct in a text: one word without marks.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '-' && !Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return true;
    }

    /// Corrects texts that follow each other.
    void correct(List<CopyLine> lines) {
        correct(lines, false);
    }

    private void correct(List<CopyLine> lines, boolean names) {
        quotes.correct(lines);
        for (CopyLine line : lines) {
            spaces.correct(line, names);
            ties.correct(line);
        }
    }

    SignerSpelling signers() {
        return signers;
    }
}
