package org.undersigned.typeset.orthography;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Makes quotation marks, apostrophes and primes of straight quotes.
///
/// Which way a mark turns its neighbours tell: it opens behind a space and before a word, and
/// closes behind a word. A mark becomes a quotation mark only together with its other half, in the
/// same text or, where somebody is quoted over several paragraphs, in the next ones. One that
/// nothing resolves stays straight.
///
/// @param marks the quotation marks of the language
/// @param clipped words that begin with an apostrophe
record Quotes(Marks marks, Set<String> clipped) {

    static final char APOSTROPHE = '’';

    static Quotes of(Locale language) {
        return new Quotes(
                Marks.of(language),
                Rows.row("apostrophes.properties", language)
                        .map(row -> Set.of(row.split(" ")))
                        .orElse(Set.of()));
    }

    /// A mark that opens and waits for its other half.
    ///
    /// @param within whether it stands in a double quotation
    record Open(CopyLine line, int index, boolean isDouble, boolean within) {}

    /// Corrects texts that follow each other.
    void correct(List<CopyLine> lines) {
        List<Open> pending = List.of();
        for (CopyLine line : lines) {
            pending = new QuoteReading(this, line, pending).read();
        }
        pending.forEach(Quotes::giveUp);
    }

    /// A single mark before a word that opens nothing is an apostrophe, as in “'Abd”.
    static void giveUp(Open mark) {
        if (!mark.isDouble() && Letters.isLetter(mark.line().at(mark.index() + 1))) {
            mark.line().replace(mark.index(), APOSTROPHE);
        }
    }
}
