package org.undersigned.boot;

import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;

import org.undersigned.problem.Outcome;
import org.undersigned.ui.Messages;
import org.undersigned.ui.Outside;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.intake.IntakeLayer;
import org.undersigned.ui.shell.Look;
import org.undersigned.ui.shell.Shell;
import org.undersigned.ui.shell.WindowModel;
import org.undersigned.ui.text.LetterFace;
import org.undersigned.workflow.Recents;
import org.undersigned.workflow.SampleCampaign;
import org.undersigned.workflow.desk.Desks;
import org.undersigned.workflow.desk.Proofs;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Supplier;

/// What is in the window, put together: the same for the program and for whoever tries it.
///
/// @param model what it shows
/// @param shell how that looks
/// @param intake what lies over it and takes what is dropped
record Window(WindowModel model, Shell shell, IntakeLayer intake) {

    /// The names of the program's own files in its folders.
    private static final String RECENTS = "recent-workspaces";

    /// What the window stands in.
    ///
    /// @param folders where it keeps what it remembers
    /// @param quit closes the window
    record Surroundings(
            Assembly assembly,
            Folders folders,
            Tasks tasks,
            Outside outside,
            Look look,
            Messages messages,
            Runnable quit) {}

    static Window of(Surroundings around) {
        LineBreaks.mend();
        Look.load(around.assembly().assets());
        LetterFace.load(around.assembly().assets());
        Recents recents =
                new Recents(around.folders().config().resolve(RECENTS), InstantSource.system());
        Proofs proofs = new Proofs(around.assembly()::typesetter);
        WindowModel model =
                new WindowModel(
                        new Desks(around.assembly().workspaces()),
                        proofs,
                        around.tasks(),
                        sample(around));
        model.onOpened(file -> around.tasks().inOrder(() -> recents.opened(file), _ -> {}));
        Errand errand = new Errand(model);
        IntakeLayer intake =
                new IntakeLayer(
                        model.deskProperty(),
                        new IntakeLayer.Host(
                                around.outside(), model::open, model.notices()::add, errand::to),
                        around.tasks(),
                        around.messages());
        Shell shell =
                new Shell(
                        model,
                        new Parts(around, recents, errand, intake, proofs).all(),
                        around.outside(),
                        around.look(),
                        around.tasks(),
                        around.messages(),
                        around.quit());
        errand.setShell(shell);
        intake.over(shell);
        return new Window(model, shell, intake);
    }

    /// A scene for it.
    ///
    /// @param width in pixels at 100 %
    /// @param height in pixels at 100 %
    Scene scene(Look look, double width, double height) {
        Scene scene = new Scene(intake, width, height);
        scene.getAccelerators()
                .put(KeyCombination.valueOf("Shortcut+E"), () -> shell.run("export"));
        look.dress(scene);
        return scene;
    }

    private static Supplier<Outcome<Path>> sample(Surroundings around) {
        return () ->
                new SampleCampaign(around.assembly().workspaces(), around.assembly().assets())
                        .ready(around.folders().data());
    }
}
