package org.undersigned.suite;

import org.undersigned.frame.Document;
import org.undersigned.merge.Copy;
import org.undersigned.pdf.PdfWriter;
import org.undersigned.typeset.Stage;
import org.undersigned.typeset.TypeShop;

import java.util.List;

/// A letter of the suite on its way through the whole program.
///
/// @param name of the case; with personal copies also which of them: `merge/fields#2`
/// @param copy what it says
/// @param document its pages
public record SuiteLetter(String name, Copy copy, Document document) {

    private static final LetterPress PRESS =
            new LetterPress(LetterFolder.ofTheSuite(), TypeShop.typesetter());

    /// The names of all letters.
    public static List<String> names() {
        return PRESS.names();
    }

    /// Reads, merges and sets a letter of the suite.
    ///
    /// @param name its name or the last part of it
    public static SuiteLetter make(String name) {
        return make(name, Stage.FINAL);
    }

    public static SuiteLetter make(String name, Stage stage) {
        return PRESS.make(name, stage);
    }

    /// The same with fonts opened anew and nothing kept of other letters.
    static SuiteLetter anew(String name) {
        return new LetterPress(PRESS.folder(), TypeShop.typesetter()).make(name, Stage.FINAL);
    }

    /// Its file.
    public byte[] pdf() {
        return new PdfWriter("Undersigned").write(document);
    }

    @Override
    public String toString() {
        return name;
    }
}
