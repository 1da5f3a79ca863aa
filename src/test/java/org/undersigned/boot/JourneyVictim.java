package org.undersigned.boot;

import javafx.application.ColorScheme;
import javafx.scene.control.Labeled;

import org.fxmisc.richtext.GenericStyledArea;
import org.undersigned.roster.SignOn;
import org.undersigned.ui.Darkroom;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.ui.desk.SaveState;
import org.undersigned.workflow.desk.Entry;
import org.undersigned.workflow.desk.Step;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Works in a real window until it is killed, and says what one sees:
///
/// * `ready`: the workspace is open;
/// * `next DIGEST`: what the letter will be when what is done now is done;
/// * `undo`: something done before is taken back;
/// * `saved DIGEST`: what the letter is while the status bar says that it is saved.
final class JourneyVictim {

    private final Sitting sitting;
    private final Random chance;
    private boolean typing;

    private JourneyVictim(Sitting sitting, Random chance) {
        this.sitting = sitting;
        this.chance = chance;
    }

    /// Works.
    ///
    /// @param args the folder of the program's own files, the workspace, a seed
    public static void main(String[] args) {
        Sitting sitting = new Sitting(Path.of(args[0]), ColorScheme.LIGHT, 960, 860);
        sitting.open(Path.of(args[1])).run("text");
        new JourneyVictim(sitting, new Random(Long.parseLong(args[2]))).work();
    }

    private void work() {
        Labeled saved =
                Darkroom.within(
                        () -> (Labeled) Objects.requireNonNull(sitting.front().lookup("#saved")));
        say("ready", "");
        Darkroom.run(() -> saved.textProperty().subscribe(this::seen));
        for (int turn = 0; ; turn++) {
            int now = turn;
            Darkroom.run(() -> turn(now));
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(chance.nextInt(60)));
        }
    }

    /// Goes on typing at any time, and does anything else when all is saved.
    private void turn(int turn) {
        boolean saved = desk().saveStateProperty().get() instanceof SaveState.Saved;
        int choice = saved ? chance.nextInt(6) : typing ? 0 : -1;
        typing = choice >= 0 && choice <= 2;
        switch (choice) {
            case -1 -> {}
            case 0, 1, 2 -> type(" w" + turn);
            case 3 -> correct("Director " + turn);
            case 4 -> add("Garden Club " + turn);
            default -> undo();
        }
    }

    /// Anything but how the letter came here.
    private void undo() {
        Step last = desk().undoProperty().get();
        if (last != null && !last.key().startsWith("step.import")) {
            say("undo", "");
            desk().undo();
        }
    }

    /// In the editor, as by hand; what it then shows is what is to be saved.
    private void type(String words) {
        if (sitting.front().lookup("#letter-text") instanceof GenericStyledArea<?, ?, ?> area) {
            area.insertText(area.getLength(), words);
            say("next", Seen.digest(letter().textProperty().get(), letter().signatories()));
        }
    }

    private void correct(String title) {
        List<Entry<SignOn>> lines = new ArrayList<>(letter().signatories());
        if (!lines.isEmpty()) {
            int place = chance.nextInt(lines.size());
            Entry<SignOn> line = lines.get(place);
            SignOn titled = Seen.titled(line.value(), title);
            lines.set(place, new Entry<>(line.id(), titled));
            say("next", Seen.digest(letter().textProperty().get(), lines));
            letter().roster().correct(List.of(line), _ -> titled);
        }
    }

    private void add(String organization) {
        List<Entry<SignOn>> lines = new ArrayList<>(letter().signatories());
        SignOn fresh = Seen.organization(organization);
        lines.add(new Entry<>("", fresh));
        say("next", Seen.digest(letter().textProperty().get(), lines));
        letter().roster().add(fresh, _ -> {});
    }

    private void seen(String words) {
        if (words.startsWith("Saved")) {
            say("saved", Seen.digest(letter().textProperty().get(), letter().signatories()));
        }
    }

    private DeskModel desk() {
        return Objects.requireNonNull(sitting.window().model().deskProperty().get());
    }

    private LetterModel letter() {
        return Objects.requireNonNull(desk().letterProperty().get());
    }

    private static void say(String word, String digest) {
        System.out.println((word + " " + digest).strip());
        if (System.out.checkError()) {
            // Nobody listens any more.
            Runtime.getRuntime().halt(1);
        }
    }
}
