package org.undersigned.ui.details;

import org.undersigned.letter.text.FrontEdit;
import org.undersigned.letter.text.FrontValue;
import org.undersigned.letter.text.FrontWords;
import org.undersigned.problem.Problem;
import org.undersigned.ui.Outside;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.desk.LetterModel;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What stands around a letter's text, as a form.
public final class DetailsViewModel {

    /// Who pauses for longer than this, or turns to another field, begins another step to undo.
    static final Duration PAUSE = Duration.ofSeconds(2);

    private final LetterModel letter;
    private final InstantSource clock;
    private final Fields fields;
    private final AddresseesModel addressees;
    private final LetterheadModel letterhead;
    private Optional<FrontWords> front = Optional.empty();
    private String frontText = "";
    private String lastPath = "";
    private Instant lastTyped = Instant.EPOCH;
    private boolean writing;

    public DetailsViewModel(LetterModel letter, Tasks tasks, Outside outside) {
        this(letter, tasks, outside, InstantSource.system());
    }

    DetailsViewModel(LetterModel letter, Tasks tasks, Outside outside, InstantSource clock) {
        this.letter = letter;
        this.clock = clock;
        this.fields = Fields.of(this::write);
        this.addressees = new AddresseesModel(letter);
        this.letterhead = new LetterheadModel(letter, tasks, outside);
        letter.textProperty().subscribe(_ -> follow());
        letter.proof().proofProperty().subscribe(proof -> find(proof.problems()));
    }

    /// Whether anything can be changed.
    boolean isEditable() {
        return letter.isEditable();
    }

    Fields fields() {
        return fields;
    }

    AddresseesModel addressees() {
        return addressees;
    }

    LetterheadModel letterhead() {
        return letterhead;
    }

    /// The path of the form's field that a problem is about, if there is one for it.
    public Optional<String> fieldOf(Problem problem) {
        return front().map(front -> Findings.path(front, problem))
                .filter(path -> fields.all().stream().anyMatch(it -> it.path().equals(path)));
    }

    /// Somebody left a field: it shows exactly what the letter says.
    void settle(FrontField field) {
        front().ifPresent(field::settle);
    }

    private Optional<FrontWords> front() {
        readAgain();
        return front;
    }

    /// Only if the front matter changed: most of what is typed is typed below it.
    private boolean readAgain() {
        String text = letter.textProperty().get();
        if (!frontText.isEmpty() && text.startsWith(frontText)) {
            return false;
        }
        front = FrontWords.of(text);
        frontText = front.map(it -> text.substring(0, it.body())).orElse("");
        return true;
    }

    private void follow() {
        if (!writing) {
            lastPath = "";
        }
        if (readAgain()) {
            front.ifPresent(it -> fields.all().forEach(field -> field.follow(it)));
        }
    }

    private void find(List<Problem> problems) {
        Map<String, List<Problem>> found =
                front().map(front -> Findings.byPath(front, problems)).orElse(Map.of());
        fields.all().forEach(it -> it.find(found.getOrDefault(it.path(), List.of())));
    }

    private void write(String path, FrontValue value, boolean typed) {
        Optional<String> changed = FrontEdit.set(letter.textProperty().get(), path, value);
        if (changed.isEmpty() || !letter.isEditable()) {
            return;
        }
        writing = true;
        if (typed) {
            letter.type(changed.get(), begins(path));
        } else {
            letter.rewrite(changed.get());
        }
        writing = false;
        lastPath = typed ? path : "";
    }

    private boolean begins(String path) {
        Instant now = clock.instant();
        boolean begins =
                !path.equals(lastPath) || Duration.between(lastTyped, now).compareTo(PAUSE) > 0;
        lastTyped = now;
        return begins;
    }
}
