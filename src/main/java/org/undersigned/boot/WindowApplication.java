package org.undersigned.boot;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.undersigned.problem.Outcome;
import org.undersigned.ui.Messages;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.details.DetailsViewModel;
import org.undersigned.ui.shell.Screen;
import org.undersigned.ui.shell.Shell;
import org.undersigned.ui.shell.SystemOutside;
import org.undersigned.ui.shell.WindowModel;
import org.undersigned.ui.text.LetterFace;
import org.undersigned.ui.text.TextView;
import org.undersigned.ui.text.TextViewModel;
import org.undersigned.workflow.desk.Desks;
import org.undersigned.workflow.desk.Proofs;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The window, put together.
public final class WindowApplication extends Application {

    /// The word that opens the sample campaign.
    static final String SAMPLE = "--sample";

    private @Nullable Tasks tasks;

    @Override
    public void start(Stage stage) {
        Assembly assembly = Assembly.fromSystemProperties();
        Messages messages = new Messages(Locale.getDefault());
        Tasks threads = Tasks.live(Throwable::printStackTrace);
        tasks = threads;
        Proofs proofs = new Proofs(assembly::typesetter);
        Desks desks = new Desks(assembly.workspaces());
        WindowModel window =
                new WindowModel(
                        desks, proofs, threads, () -> new Outcome.Done<>(Path.of("x"), List.of()));
        SystemOutside outside = new SystemOutside(stage, getHostServices(), messages);
        LetterFace.load(assembly.assets());
        Screen text =
                new Screen(
                        "text",
                        letter ->
                                new TextView(
                                        new TextViewModel(letter, threads),
                                        new DetailsViewModel(letter, threads, outside),
                                        messages));
        Shell.Parts parts =
                new Shell.Parts(
                        Stream.concat(
                                        Stream.of(text),
                                        Stream.of("recipients", "signatories", "export")
                                                .map(key ->
                                                        new Screen(
                                                                key,
                                                                _ ->
                                                                        new StackPane(
                                                                                new Label(key)))))
                                .toList(),
                        _ -> new StackPane(),
                        StackPane::new);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Shell shell = new Shell(window, parts, outside, messages, stage::close);
        stage.setScene(new Scene(shell, 1280, 860));
        stage.setTitle("Undersigned");
        stage.show();
        for (String word : getParameters().getRaw()) {
            if (word.equals(SAMPLE)) {
                window.openSample();
            } else {
                window.open(Path.of(word));
            }
        }
    }

    @Override
    public void stop() {
        if (tasks != null) {
            tasks.close();
        }
    }
}
