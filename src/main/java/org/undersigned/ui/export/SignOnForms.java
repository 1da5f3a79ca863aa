package org.undersigned.ui.export;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.ui.Messages;
import org.undersigned.ui.Outside;
import org.undersigned.ui.Outside.Purpose;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.ui.desk.Notice;
import org.undersigned.workflow.MakeForm;
import org.undersigned.workflow.Rendering;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Makes the sign-on form of the letter that is being worked on: a PDF to fill in, or its questions
/// for a form tool on the web.
public final class SignOnForms {

    private final Supplier<MakeForm> maker;
    private final Outside outside;
    private final Consumer<String> clipboard;
    private final Tasks tasks;
    private final Messages messages;

    /// @param maker asked for when the first form is made: fonts take a while to open
    /// @param clipboard takes text for other programs
    public SignOnForms(
            Supplier<MakeForm> maker,
            Outside outside,
            Consumer<String> clipboard,
            Tasks tasks,
            Messages messages) {
        this.maker = maker;
        this.outside = outside;
        this.clipboard = clipboard;
        this.tasks = tasks;
        this.messages = messages;
    }

    /// Asks where the PDF is to be, and writes it there. Whether it may take the place of a file
    /// that is there has been asked then.
    public void save(LetterModel letter) {
        String name = messages.text("signOn.file", letter.nameProperty().get());
        outside.save(Purpose.PDF, name).ifPresent(file -> save(letter, file));
    }

    private void save(LetterModel letter, Path file) {
        String text = letter.textProperty().get();
        tasks.aside(
                () -> maker.get().write(text, file, true),
                rendering -> tell(letter, rendering, file));
    }

    private void tell(LetterModel letter, Rendering rendering, Path file) {
        if (rendering.isDone()) {
            letter.desk().tell(new Notice.Written(messages.text("signOn.saved"), file));
            return;
        }
        rendering.findings().stream()
                .map(it -> it.problem())
                .filter(Problem::isError)
                .findFirst()
                .ifPresent(it -> letter.desk().tell(new Notice.Trouble(it)));
    }

    /// Takes the questions to the clipboard.
    public void copy(LetterModel letter) {
        String text = letter.textProperty().get();
        Place place = Place.file(letter.nameProperty().get());
        tasks.aside(
                () -> MakeForm.questions(text, place),
                questions -> {
                    switch (questions) {
                        case Outcome.Done<String>(String words, var _) -> {
                            clipboard.accept(words);
                            letter.desk().tell(new Notice.Told(messages.text("signOn.copied")));
                        }
                        case Outcome.Failed<String>(var problems) ->
                                letter.desk().tell(new Notice.Trouble(problems.getFirst()));
                    }
                });
    }
}
