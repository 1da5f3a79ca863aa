package org.undersigned.ui.intake;

import org.jspecify.annotations.Nullable;
import org.undersigned.letter.WordCount;
import org.undersigned.letter.text.LetterReader;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.workflow.desk.Overview;
import org.undersigned.workflow.intake.Brought;
import org.undersigned.workflow.intake.Target;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The letters that things can be brought to, and which of them is meant if nothing is said.
///
/// A text makes a letter of its own, unless the letter that is being worked on has no words yet:
/// then it becomes that letter's. Lists go with the text that is brought beside them, else to the
/// letter that is being worked on; where there is no letter at all, a list makes one that is named
/// after it.
final class Targets {

    private final DeskModel desk;

    Targets(DeskModel desk) {
        this.desk = desk;
    }

    /// Which letter each of these is for.
    List<Target> usual(List<Brought> brought) {
        List<Target> targets = new ArrayList<>();
        Set<String> taken = taken();
        @Nullable Target first = null;
        for (Brought one : brought) {
            @Nullable Target target = null;
            if (one instanceof Brought.Text text) {
                target = first == null && isBlank() ? filling(text) : making(text, taken);
                taken.add(target.name());
                first = first == null ? target : first;
            }
            targets.add(target != null ? target : new Target.New(""));
        }
        for (int i = 0; i < targets.size(); i++) {
            if (!(brought.get(i) instanceof Brought.Text)) {
                targets.set(i, first != null ? first : current(brought.get(i), taken));
            }
        }
        return targets;
    }

    /// The letters one can choose from.
    ///
    /// @param all everything that is brought
    List<Target> choices(Bringing one, List<Bringing> all) {
        Set<Target> choices = new LinkedHashSet<>();
        choices.add(one.target());
        for (Bringing other : all) {
            choices.add(other.target());
        }
        if (one.brought() instanceof Brought.Text text) {
            choices.removeIf(it -> !it.equals(one.target()));
            if (one.target() instanceof Target.There) {
                choices.add(making(text, taken()));
            }
        } else if (desk.letters().isEmpty() || one.target() instanceof Target.There) {
            choices.add(new Target.New(free(baseName(one.name()), taken())));
        }
        LetterModel current = desk.letterProperty().get();
        for (Overview.Item letter : desk.letters()) {
            boolean isMeant =
                    one.target() instanceof Target.There(String id, var _)
                            && id.equals(letter.id());
            boolean isCurrent = current != null && current.id().equals(letter.id());
            boolean rows = !(one.brought() instanceof Brought.Text);
            if (!isMeant && (rows || isCurrent)) {
                choices.add(new Target.There(letter.id(), letter.name()));
            }
        }
        return List.copyOf(choices);
    }

    private Target current(Brought rows, Set<String> taken) {
        LetterModel letter = desk.letterProperty().get();
        return letter == null
                ? new Target.New(free(baseName(rows.name()), taken))
                : new Target.There(letter.id(), letter.nameProperty().get());
    }

    private static Target making(Brought.Text text, Set<String> taken) {
        return new Target.New(free(text.title(), taken));
    }

    private Target filling(Brought.Text text) {
        LetterModel letter = desk.letterProperty().get();
        Set<String> taken = taken();
        if (letter == null) {
            return making(text, taken);
        }
        taken.remove(letter.nameProperty().get());
        return new Target.There(letter.id(), free(text.title(), taken));
    }

    /// Whether the letter that is being worked on has no words yet.
    private boolean isBlank() {
        LetterModel letter = desk.letterProperty().get();
        return letter != null
                && LetterReader.read("", letter.textProperty().get())
                        .value()
                        .filter(it -> WordCount.of(it.letter()) == 0)
                        .isPresent();
    }

    private Set<String> taken() {
        Set<String> taken = new HashSet<>();
        desk.letters().forEach(it -> taken.add(it.name()));
        return taken;
    }

    /// This name, or the first numbered one that no letter has.
    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int number = 2; taken.contains(free); number++) {
            free = name + " " + number;
        }
        return free;
    }

    private static String baseName(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
