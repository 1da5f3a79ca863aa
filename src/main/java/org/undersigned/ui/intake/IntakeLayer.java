package org.undersigned.ui.intake;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.ui.Messages;
import org.undersigned.ui.Outside;
import org.undersigned.ui.Outside.Purpose;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.ui.desk.Notice;
import org.undersigned.workflow.intake.ImportKind;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/// Lies over the whole window: takes what is dropped on it, and shows the dialog in which it is
/// brought in. While that is open nothing below it can be reached.
public final class IntakeLayer extends StackPane {

    private static final String WORKSPACE = ".undersigned";

    private final ObservableValue<? extends @Nullable DeskModel> desk;
    private final Host host;
    private final Tasks tasks;
    private final Messages messages;
    private final IntakeWords words;
    private final Label hint = new Label();
    private final IntakeDrop dropping;
    private final StackPane shade = new StackPane();
    private @Nullable Node focusBefore;
    private Subscription watch = Subscription.EMPTY;
    private @Nullable IntakeViewModel open;

    /// What the layer asks of the rest of the window.
    ///
    /// @param outside asks for files
    /// @param workspaces opens a workspace that was dropped
    /// @param notices tells in passing
    /// @param arrived goes to where what was brought in can be seen
    public record Host(
            Outside outside,
            Consumer<Path> workspaces,
            Consumer<Notice> notices,
            Consumer<ImportKind> arrived) {}

    /// @param desk the workspace that is open, null while none is
    public IntakeLayer(
            ObservableValue<? extends @Nullable DeskModel> desk,
            Host host,
            Tasks tasks,
            Messages messages) {
        this.desk = desk;
        this.host = host;
        this.tasks = tasks;
        this.messages = messages;
        this.words = new IntakeWords(messages);
        getStylesheets()
                .add(
                        Objects.requireNonNull(IntakeView.class.getResource("intake.css"))
                                .toExternalForm());
        getStyleClass().add("intake-layer");
        hint.setText(messages.text("intake.drop"));
        hint.setId("intake-drop");
        hint.getStyleClass().add("drop-hint");
        hint.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        hint.setAlignment(Pos.CENTER);
        hint.setMouseTransparent(true);
        hint.setVisible(false);
        shade.setVisible(false);
        getChildren().addAll(shade, hint);
        dropping =
                new IntakeDrop(
                        () -> open == null,
                        hint::setVisible,
                        this::bring,
                        text -> paste(text, List.of()));
        dropping.install(this);
    }

    /// What takes things that are dropped.
    IntakeDrop dropping() {
        return dropping;
    }

    /// Lies over this.
    public void over(Region content) {
        getChildren().addFirst(content);
    }

    /// Asks for files and brings them in.
    public void choose() {
        desk().ifPresent(_ -> bring(host.outside().openAll(Purpose.IMPORT)));
    }

    /// Asks for forms that were filled in and for lists of answers, and brings them to the letter
    /// that is being worked on.
    public void chooseAnswers() {
        desk().ifPresent(_ ->
                start(files(host.outside().openAll(Purpose.ANSWERS)), Expected.ANSWERS));
    }

    /// Brings files in; a workspace among them is opened instead.
    public void bring(List<Path> files) {
        Optional<Path> workspace = files.stream().filter(IntakeLayer::isWorkspace).findFirst();
        if (workspace.isPresent()) {
            host.workspaces().accept(workspace.get());
        } else if (!files.isEmpty()) {
            start(files(files), Expected.ANYTHING);
        }
    }

    private static List<Source> files(List<Path> files) {
        return Folders.opened(files).stream().<Source>map(Source.File::new).toList();
    }

    /// Brings in rows that were copied in a spreadsheet.
    ///
    /// @param fields the fields of the columns beside which they are pasted; empty if that is not
    ///   known
    public void paste(String text, List<String> fields) {
        start(
                List.of(new Source.Pasted(messages.text("intake.pasted"), text, fields)),
                Expected.ANYTHING);
    }

    private static boolean isWorkspace(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(WORKSPACE);
    }

    /// The workspace, if it can be changed; if not it is told why.
    private Optional<DeskModel> desk() {
        DeskModel now = desk.getValue();
        if (now == null) {
            tell(Problem.error(Place.NOWHERE, "workflow.noWorkspaceOpen"));
            return Optional.empty();
        }
        if (!now.isEditable()) {
            tell(Problem.error(Place.file(now.file().toString()), "store.notWritable"));
            return Optional.empty();
        }
        return Optional.of(now);
    }

    private void tell(Problem problem) {
        host.notices().accept(new Notice.Trouble(problem));
    }

    private void start(List<Source> sources, Expected expected) {
        if (open == null && !sources.isEmpty()) {
            desk().ifPresent(it -> start(it, sources, expected));
        }
    }

    private void start(DeskModel now, List<Source> sources, Expected expected) {
        IntakeViewModel model = new IntakeViewModel(now, tasks, words, expected);
        IntakeView view = new IntakeView(model, words);
        Region scrim = new Region();
        scrim.getStyleClass().add("intake-scrim");
        shade.getChildren().setAll(scrim, view);
        StackPane.setMargin(view, new Insets(32));
        shade.setVisible(true);
        open = model;
        focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        if (getScene() != null) {
            watch =
                    getScene()
                            .focusOwnerProperty()
                            .subscribe((before, owner) -> keepFocus(model, view, before, owner));
        }
        view.first().requestFocus();
        model.closedProperty()
                .subscribe(closed -> {
                    if (closed) {
                        end();
                        model.arrived().ifPresent(host.arrived());
                    }
                });
        model.bring(sources);
    }

    /// While the dialog is open the focus stays in it.
    private void keepFocus(
            IntakeViewModel model, IntakeView view, @Nullable Node before, @Nullable Node owner) {
        if (model.equals(open) && owner != null && !isWithin(view, owner)) {
            view.otherEnd(before).requestFocus();
        }
    }

    private static boolean isWithin(Node view, Node owner) {
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node.equals(view)) {
                return true;
            }
        }
        return false;
    }

    private void end() {
        watch.unsubscribe();
        open = null;
        shade.setVisible(false);
        shade.getChildren().clear();
        if (focusBefore != null) {
            focusBefore.requestFocus();
        }
        focusBefore = null;
    }
}
