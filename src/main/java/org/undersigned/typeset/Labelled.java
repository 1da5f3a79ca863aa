package org.undersigned.typeset;

import org.undersigned.font.Direction;
import org.undersigned.merge.Passage;
import org.undersigned.merge.Phrase;
import org.undersigned.typeset.paragraph.Turns;

import java.util.List;
import java.util.stream.Collectors;

/// Which way what stands beside a label is read, an item of a list or a note: as its first
/// paragraph is. The label stands where it begins, and may so stand at the other edge than the
/// letter's.
final class Labelled {

    private Labelled() {}

    static Direction direction(List<Passage> passages, Direction letter) {
        return !passages.isEmpty() && passages.getFirst() instanceof Passage.Paragraph first
                ? Turns.directionOf(text(first), letter)
                : letter;
    }

    private static String text(Passage.Paragraph paragraph) {
        return paragraph.text().stream()
                .filter(Phrase.Words.class::isInstance)
                .map(phrase -> ((Phrase.Words) phrase).text())
                .collect(Collectors.joining());
    }
}
