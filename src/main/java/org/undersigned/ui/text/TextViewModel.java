package org.undersigned.ui.text;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.ui.Latest;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.ui.desk.PlaceModel;
import org.undersigned.ui.text.Parts.Form;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// What stands in a letter, as it is written: the text that the editor shows, how its parts look,
/// what is wrong with it, and where the caret is.
///
/// Offsets are those of what the editor shows, except where the whole text is named: that has the
/// front matter and the ends of lines as they were typed.
public final class TextViewModel {

    private final LetterModel letter;
    private final Function<String, List<Stretch>> looks;
    private final Latest looking;
    private final Steps steps;
    private final ReadOnlyObjectWrapper<Form> form = new ReadOnlyObjectWrapper<>(Form.SHOWN);
    private final ReadOnlyObjectWrapper<List<Finding>> findings =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper place = new ReadOnlyIntegerWrapper();
    private Parts parts;
    private Lines lines;
    private List<Stretch> stretches = List.of();
    private Surface surface = new Nowhere();
    private boolean typing;
    private int caret;

    public TextViewModel(LetterModel letter, Tasks tasks) {
        this(letter, tasks, InstantSource.system(), Looks::of);
    }

    /// @param looks tells what is to look how in a whole text; asked in the background
    TextViewModel(
            LetterModel letter,
            Tasks tasks,
            InstantSource clock,
            Function<String, List<Stretch>> looks) {
        this.letter = letter;
        this.looks = looks;
        this.looking = tasks.latest();
        this.steps = new Steps(clock);
        this.parts = Parts.of(letter.textProperty().get());
        this.lines = Lines.of(parts.body());
        form.set(parts.form());
        letter.textProperty().subscribe((_, now) -> follow(now));
        letter.proof().proofProperty().subscribe(proof -> find(proof.problems()));
        letter.place().wantedProperty().addListener((_, _, visit) -> visit(visit));
        look();
    }

    /// Whether anything can be changed.
    public boolean isEditable() {
        return letter.isEditable();
    }

    /// What the editor shows.
    public String shown() {
        return lines.shown();
    }

    /// Whether there is a form for the front matter.
    ReadOnlyObjectProperty<Form> formProperty() {
        return form.getReadOnlyProperty();
    }

    /// What looks different from the rest, in the order of the text, the outer before the inner.
    List<Stretch> stretches() {
        return stretches;
    }

    /// What is wrong.
    public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /// Where the caret is in the whole text.
    public ReadOnlyIntegerProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    /// Whoever shows the text from now on.
    void attach(Surface shownOn) {
        surface = shownOn;
        surface.paint();
        visit(letter.place().wantedProperty().get());
    }

    private void visit(PlaceModel.@Nullable Visit wanted) {
        if (wanted != null) {
            show(wanted.offset());
        }
    }

    /// Takes down what was typed.
    void typed(Splice change) {
        write(change, steps.begins(change));
    }

    /// Takes down one step of several changes.
    void typed(Edit edit) {
        steps.end();
        boolean first = true;
        for (Splice change : edit.splices()) {
            write(change, first);
            first = false;
        }
        steps.end();
    }

    /// The caret was moved.
    void moveCaret(int offset) {
        caret = offset;
        placeCaret();
    }

    /// Shows a place of the whole text; what is not in the editor is shown at its beginning.
    public void show(int offset) {
        int at = shownOffset(offset);
        surface.show(at, at);
    }

    /// Shows the place of a problem.
    public void goTo(Place wanted) {
        Underlines.Range range = new Underlines(text()).of(wanted);
        if (isInEditor(wanted, range)) {
            surface.show(shownOffset(range.start()), shownOffset(range.end()));
        }
    }

    /// Shows the front matter in a form again once it is mended.
    void showForm() {
        reveal(Parts.of(text()));
    }

    /// Shows the front matter in the editor, for what the form has no field for.
    void showEverything() {
        reveal(new Parts("", text(), Form.OFFERED));
    }

    /// The fields that the letter may use.
    List<String> fields() {
        return letter.sheet().fields();
    }

    private String text() {
        return parts.text();
    }

    private void write(Splice change, boolean newStep) {
        parts = parts.with(lines.with(change));
        lines = Lines.of(parts.body());
        form.set(parts.form());
        stretches = stretches.stream().map(it -> it.after(change)).toList();
        findings.set(findings.get().stream().map(it -> it.after(change)).toList());
        typing = true;
        letter.type(text(), newStep);
        typing = false;
        placeCaret();
        look();
    }

    /// The letter's text changed: by typing here, or by undo, the form, an import.
    private void follow(String now) {
        if (!typing && !now.equals(text())) {
            steps.end();
            reveal(Parts.of(now));
        }
    }

    private void reveal(Parts fresh) {
        String before = lines.shown();
        parts = fresh;
        lines = Lines.of(parts.body());
        form.set(parts.form());
        Splice change = Splice.between(before, lines.shown());
        if (!change.isNothing()) {
            stretches = stretches.stream().map(it -> it.after(change)).toList();
            surface.change(change);
        }
        find(letter.proof().proofProperty().get().problems());
        placeCaret();
        look();
    }

    private void look() {
        String asked = text();
        looking.ask(
                () -> looks.apply(asked),
                found -> {
                    if (asked.equals(text())) {
                        stretches = inEditor(found);
                        surface.paint();
                    }
                });
    }

    private List<Stretch> inEditor(List<Stretch> found) {
        int before = parts.front().length();
        List<Stretch> shown = new ArrayList<>();
        for (Stretch it : found) {
            if (it.end() > before) {
                shown.add(new Stretch(shownOffset(it.start()), shownOffset(it.end()), it.look()));
            }
        }
        return shown;
    }

    private void find(List<Problem> problems) {
        Underlines underlines = new Underlines(text());
        List<Finding> found =
                problems.stream()
                        .sorted(Comparator.comparing(Problem::place))
                        .map(it -> finding(it, underlines))
                        .toList();
        if (!found.equals(findings.get())) {
            findings.set(found);
            surface.paint();
        }
    }

    private Finding finding(Problem problem, Underlines underlines) {
        Underlines.Range range = underlines.of(problem.place());
        return isInEditor(problem.place(), range)
                ? new Finding(problem, shownOffset(range.start()), shownOffset(range.end()))
                : new Finding(problem, -1, -1);
    }

    private boolean isInEditor(Place there, Underlines.Range range) {
        return there.line() > 0 && range.start() >= parts.front().length();
    }

    private int shownOffset(int offset) {
        int inBody = Math.clamp(offset - parts.front().length(), 0, parts.body().length());
        return lines.shown(inBody);
    }

    private void placeCaret() {
        int there = Math.min(caret, lines.shown().length());
        place.set(parts.front().length() + lines.typed(there));
        letter.place().caretAt(place.get());
    }

    /// Where nobody looks.
    private static final class Nowhere implements Surface {
        @Override
        public void change(Splice splice) {}

        @Override
        public void show(int start, int end) {}

        @Override
        public void paint() {}
    }
}
