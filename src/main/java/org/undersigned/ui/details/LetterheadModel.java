package org.undersigned.ui.details;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.undersigned.letter.Letterhead;
import org.undersigned.letter.Letterhead.Logo;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.ui.Outside;
import org.undersigned.ui.Outside.Purpose;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.ui.desk.Unsaved;
import org.undersigned.workflow.desk.PictureFile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Who sends a letter, as the form has it: what is typed is saved a moment later.
final class LetterheadModel {

    private static final Letterhead NOBODY = new Letterhead("", List.of(), "", List.of());

    private final LetterModel letter;
    private final Tasks tasks;
    private final Outside outside;
    private final Unsaved unsaved;
    private final Map<String, byte[]> brought = new HashMap<>();
    private final ReadOnlyObjectWrapper<Letterhead> head = new ReadOnlyObjectWrapper<>(NOBODY);
    private final ReadOnlyObjectWrapper<List<Problem>> refused =
            new ReadOnlyObjectWrapper<>(List.of());

    LetterheadModel(LetterModel letter, Tasks tasks, Outside outside) {
        this.letter = letter;
        this.tasks = tasks;
        this.outside = outside;
        this.unsaved = letter.unsaved(this::save);
        letter.letterheadProperty().subscribe(this::follow);
    }

    /// What the form shows; one that says nothing if there is none.
    ReadOnlyObjectProperty<Letterhead> headProperty() {
        return head.getReadOnlyProperty();
    }

    /// Why pictures that were brought last were refused.
    ReadOnlyObjectProperty<List<Problem>> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /// Takes down what was typed.
    void type(Letterhead typed) {
        if (!typed.equals(head.get())) {
            head.set(typed);
            unsaved.typed();
        }
    }

    /// Saves what is typed now, as when a field is left.
    void settle() {
        unsaved.finish();
    }

    /// Asks for pictures and makes them logos.
    void choose() {
        bring(outside.openAll(Purpose.PICTURE));
    }

    /// Makes logos of pictures, in one step; those that cannot be printed are refused.
    void bring(List<Path> files) {
        if (files.isEmpty() || !letter.isEditable()) {
            return;
        }
        tasks.aside(() -> files.stream().map(PictureFile::read).toList(), this::add);
    }

    /// Takes a logo away.
    void remove(int index) {
        List<Logo> logos = new ArrayList<>(head.get().logos());
        logos.remove(index);
        show(logos);
    }

    /// Moves a logo up or down.
    void move(int index, int by) {
        List<Logo> logos = new ArrayList<>(head.get().logos());
        int to = index + by;
        if (to >= 0 && to < logos.size()) {
            logos.add(to, logos.remove(index));
            show(logos);
        }
    }

    /// Says what a logo shows.
    void describe(int index, String alt) {
        List<Logo> logos = new ArrayList<>(head.get().logos());
        logos.set(index, new Logo(logos.get(index).file(), alt));
        type(with(logos));
    }

    private void show(List<Logo> logos) {
        head.set(with(logos));
        save();
    }

    private void add(List<Outcome<PictureFile>> read) {
        List<Problem> problems = new ArrayList<>();
        List<Logo> logos = new ArrayList<>(head.get().logos());
        int before = logos.size();
        for (Outcome<PictureFile> outcome : read) {
            problems.addAll(outcome.problems());
            outcome.value()
                    .ifPresent(picture -> {
                        String name = freeName(picture.name(), logos);
                        logos.add(new Logo(name, ""));
                        brought.put(name, picture.bytes());
                    });
        }
        refused.set(List.copyOf(problems));
        if (logos.size() > before) {
            show(logos);
        }
    }

    /// Two pictures of one name are two pictures.
    private String freeName(String name, List<Logo> logos) {
        int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        String free = name;
        for (int number = 2; isTaken(free, logos); number++) {
            free = name.substring(0, dot) + "-" + number + name.substring(dot);
        }
        return free;
    }

    private boolean isTaken(String name, List<Logo> logos) {
        return letter.sheet().pictures().containsKey(name)
                || logos.stream().anyMatch(it -> it.file().equals(name));
    }

    private Letterhead with(List<Logo> logos) {
        Letterhead now = head.get();
        return new Letterhead(now.name(), now.address(), now.contact(), logos);
    }

    /// Pictures are handed over until they are known to be there.
    private void save() {
        Letterhead typed = head.get();
        @Nullable Letterhead now = saysNothing(typed) ? null : typed;
        if (letter.isBehind() || !Objects.equals(now, letter.letterheadProperty().get())) {
            brought.keySet().removeAll(letter.sheet().pictures().keySet());
            letter.setLetterhead(now, Map.copyOf(brought));
        }
    }

    private static boolean saysNothing(Letterhead head) {
        return head.logos().isEmpty()
                && (head.name() + head.contact() + String.join("", head.address())).isBlank();
    }

    /// Shows what is in the letter, unless something is typed that is still to be saved.
    private void follow(@Nullable Letterhead now) {
        if (!unsaved.waits() && !letter.isBehind()) {
            head.set(now == null ? NOBODY : now);
        }
    }
}
