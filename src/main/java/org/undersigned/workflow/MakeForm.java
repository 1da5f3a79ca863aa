package org.undersigned.workflow;

import org.undersigned.exchange.forms.FormText;
import org.undersigned.frame.Document;
import org.undersigned.letter.Front;
import org.undersigned.letter.Letter;
import org.undersigned.letter.form.FormWords;
import org.undersigned.letter.form.Questionnaire;
import org.undersigned.letter.text.LetterReader;
import org.undersigned.letter.text.ReadLetter;
import org.undersigned.letter.text.RevisionHash;
import org.undersigned.merge.WrittenDate;
import org.undersigned.pdf.PdfWriter;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.typeset.Typesetter;
import org.undersigned.workflow.intake.LetterFile;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes a letter's sign-on form: a PDF to fill in, or a text from which one makes the same form
/// with another tool.
public final class MakeForm {

    private final Typesetter typesetter;
    private final PdfWriter writer;

    public MakeForm(Typesetter typesetter, PdfWriter writer) {
        this.typesetter = typesetter;
        this.writer = writer;
    }

    /// The text of the form.
    public static Outcome<String> text(Path letter) {
        return LetterFile.read(letter).map(it -> FormText.of(form(it.letter())));
    }

    /// The text of the form of a letter that is not in a file.
    ///
    /// @param place where its problems stand
    public static Outcome<String> questions(String text, Place place) {
        return LetterReader.read(place.file(), text).map(it -> FormText.of(form(it.letter())));
    }

    /// Writes the form of a letter that is not in a file as a PDF, if nothing is in the way.
    ///
    /// @param replace whether a file that is there already may be replaced
    public Rendering write(String text, Path output, boolean replace) {
        Optional<Problem> obstacle = Destination.forFile(output, List.of(), replace);
        return obstacle.isPresent()
                ? Rendering.failed(Finding.all(List.of(obstacle.get())))
                : write(LetterReader.read("", text).then(it -> set(it, Place.NOWHERE)), output);
    }

    /// Writes the form as a PDF, if nothing is in the way.
    ///
    /// @param replace whether a file that is there already may be replaced
    public Rendering write(Path letter, Path output, boolean replace) {
        Optional<Problem> obstacle = Destination.forFile(output, List.of(letter), replace);
        if (obstacle.isPresent()) {
            return Rendering.failed(Finding.all(List.of(obstacle.get())));
        }
        Place place = Place.file(letter.toString());
        return write(LetterFile.read(letter).then(it -> set(it, place)), output);
    }

    private Rendering write(Outcome<Document> set, Path output) {
        List<Problem> problems = new ArrayList<>(set.problems());
        if (set.value().isEmpty()) {
            return Rendering.failed(Finding.all(problems));
        }
        Document document = set.value().get();
        Optional<Problem> failure = Writing.file(output, ByteBuffer.wrap(writer.write(document)));
        if (failure.isPresent()) {
            problems.add(failure.get());
            return Rendering.failed(Finding.all(problems));
        }
        return new Rendering(List.of(output), document.sheets().size(), Finding.all(problems));
    }

    private Outcome<Document> set(ReadLetter read, Place place) {
        Front front = read.letter().front();
        return typesetter.set(form(read.letter()), front.paper(), front.style(), place);
    }

    private static Questionnaire form(Letter letter) {
        Front front = letter.front();
        return new FormWords(front.language())
                .form(
                        front.title(),
                        front.invitation(),
                        day -> WrittenDate.of(day, front.language()),
                        RevisionHash.of(letter));
    }
}
