package org.undersigned.letter.text;

import org.undersigned.letter.Front;
import org.undersigned.letter.Letter;
import org.undersigned.problem.Outcome;

import java.util.Optional;

/// Reads a letter from its text.
public final class LetterReader {

    private LetterReader() {}

    /// Reads front matter and body.
    ///
    /// @param fileName the file's name as the user wrote it, for problems
    /// @param text the whole file; lines may end in any way
    /// @return the letter, or every problem that kept it from being read
    public static Outcome<ReadLetter> read(String fileName, String text) {
        Reading reading = new Reading(new SourceText(fileName, text));
        Legibility.check(reading);
        if (reading.failed()) {
            return new Outcome.Failed<>(reading.problems());
        }
        Optional<FrontCut> cut = FrontCut.of(reading);
        if (cut.isEmpty()) {
            return new Outcome.Failed<>(reading.problems());
        }
        Front front = new FrontReader(reading).read(cut.get());
        BodyReader.Body body = new BodyReader(reading).read(cut.get().body());
        if (reading.failed()) {
            return new Outcome.Failed<>(reading.problems());
        }
        Letter letter = Normal.of(new Letter(front, body.blocks(), body.notes()), reading);

        return Outcome.of(new ReadLetter(letter, reading.places()), reading.problems());
    }
}
