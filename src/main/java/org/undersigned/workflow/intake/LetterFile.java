package org.undersigned.workflow.intake;

import org.undersigned.exchange.ListReader;
import org.undersigned.letter.text.LetterReader;
import org.undersigned.letter.text.ReadLetter;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// Reads a letter from its file, which is text in UTF-8.
public final class LetterFile {

    /// Far beyond any letter, and still quickly read.
    private static final int LARGEST = 8 << 20;

    private LetterFile() {}

    public static Outcome<ReadLetter> read(Path path) {
        return switch (text(path)) {
            case Outcome.Done<String>(String text, var _) ->
                    LetterReader.read(path.toString(), text);
            case Outcome.Failed<String>(var problems) -> new Outcome.Failed<>(problems);
        };
    }

    /// The letter as it is typed.
    public static Outcome<String> text(Path path) {
        Place place = Place.file(path.toString());
        try {
            if (Files.isDirectory(path)) {
                return Outcome.failed(Problem.error(place, "workflow.letterIsFolder"));
            }
            if (ListReader.isEndless(path)) {
                return Outcome.failed(Problem.error(place, "workflow.letterNotFile"));
            }
            byte[] bytes;
            try (InputStream in = Files.newInputStream(path)) {
                bytes = in.readNBytes(LARGEST + 1);
            }
            if (bytes.length > LARGEST) {
                return Outcome.failed(
                        Problem.error(place, "workflow.letterTooLarge", LARGEST >> 20));
            }
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return new Outcome.Done<>(text, List.of());
        } catch (CharacterCodingException e) {
            return Outcome.failed(Problem.error(place, "workflow.letterNotUtf8"));
        } catch (NoSuchFileException e) {
            return Outcome.failed(Problem.error(place, "workflow.letterMissing"));
        } catch (IOException e) {
            return Outcome.failed(Problem.error(place, "workflow.letterUnreadable"));
        }
    }
}
