package org.undersigned.ui.shell;

import javafx.application.HostServices;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.undersigned.ui.Messages;
import org.undersigned.ui.Outside;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The system's dialogs for files, and the user's other programs. The folder chosen last is offered
/// first.
public final class SystemOutside implements Outside {

    private final Stage stage;
    private final HostServices services;
    private final Messages messages;
    private @Nullable File folder;

    public SystemOutside(Stage stage, HostServices services, Messages messages) {
        this.stage = stage;
        this.services = services;
        this.messages = messages;
    }

    @Override
    public Optional<Path> open(Purpose purpose) {
        return chosen(chooser(purpose).showOpenDialog(stage));
    }

    @Override
    public List<Path> openAll(Purpose purpose) {
        @Nullable List<File> files = chooser(purpose).showOpenMultipleDialog(stage);
        return files == null
                ? List.of()
                : files.stream().flatMap(it -> chosen(it).stream()).toList();
    }

    @Override
    public Optional<Path> save(Purpose purpose, String name) {
        String suggested = name;
        while (true) {
            FileChooser chooser = chooser(purpose);
            chooser.setInitialFileName(suggested);
            Optional<Path> answer = chosen(chooser.showSaveDialog(stage));
            Optional<Path> whole = answer.map(path -> withEnding(path, purpose));
            if (whole.equals(answer) || whole.filter(Files::exists).isEmpty()) {
                return whole;
            }
            // The dialog knew another name, and did not ask whether this one may be replaced.
            suggested = String.valueOf(whole.get().getFileName());
        }
    }

    @Override
    public Optional<Path> folder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setInitialDirectory(remembered());
        Optional<Path> answer = chosen(chooser.showDialog(stage));
        answer.ifPresent(path -> folder = path.toFile());
        return answer;
    }

    @Override
    public void show(Path path) {
        services.showDocument(path.toUri().toString());
    }

    private FileChooser chooser(Purpose purpose) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialDirectory(remembered());
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(messages.word(purpose), patterns(purpose)));
        if (purpose == Purpose.IMPORT || purpose == Purpose.ANSWERS) {
            chooser.getExtensionFilters()
                    .add(new ExtensionFilter(messages.text("outside.allFiles"), "*"));
        }
        return chooser;
    }

    /// The folder chosen last, if it is still there: the dialogs take no other.
    private @Nullable File remembered() {
        return folder != null && folder.isDirectory() ? folder : null;
    }

    private static List<String> patterns(Purpose purpose) {
        return switch (purpose) {
            case WORKSPACE -> List.of("*.undersigned");
            case IMPORT ->
                    List.of(
                            "*.md",
                            "*.markdown",
                            "*.txt",
                            "*.csv",
                            "*.tsv",
                            "*.tab",
                            "*.xlsx",
                            "*.xlsm",
                            "*.vcf",
                            "*.pdf",
                            "*.eml");
            case ANSWERS ->
                    List.of("*.pdf", "*.csv", "*.tsv", "*.tab", "*.xlsx", "*.xlsm", "*.eml");
            case PDF -> List.of("*.pdf");
            case PICTURE -> List.of("*.png", "*.jpg", "*.jpeg", "*.svg");
            case EVIDENCE -> List.of("*");
            case LIST -> List.of("*.csv");
        };
    }

    /// Some systems leave the ending to whoever types the name.
    private static Path withEnding(Path path, Purpose purpose) {
        String ending = patterns(purpose).getFirst().substring(1);
        if (ending.isEmpty()) {
            return path;
        }
        String name = String.valueOf(path.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ending)
                ? path
                : path.resolveSibling(name + ending);
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        folder = file.getParentFile();
        return Optional.of(file.toPath());
    }
}
