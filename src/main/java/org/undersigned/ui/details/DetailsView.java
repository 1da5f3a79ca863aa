package org.undersigned.ui.details;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.undersigned.letter.SignatoryList;
import org.undersigned.letter.SignatoryList.Columns;
import org.undersigned.letter.SignatoryList.Count;
import org.undersigned.letter.SignatoryList.Group;
import org.undersigned.letter.SignatoryList.Order;
import org.undersigned.letter.Style.Face;
import org.undersigned.letter.Style.Layout;
import org.undersigned.measure.Paper;
import org.undersigned.problem.Problem;
import org.undersigned.problem.Wording;
import org.undersigned.ui.Messages;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The form for what stands around a letter's text, in a pane that opens and closes.
public final class DetailsView extends VBox {

    private static final List<String> LANGUAGES =
            List.of(
                    "en-US", "en-GB", "en-CA", "en-AU", "es-US", "es-MX", "es", "fr-CA", "fr", "de",
                    "it", "pt-BR", "pt", "nl", "pl", "ru", "uk", "el", "vi", "zh-Hans", "zh-Hant",
                    "ko", "ja", "tl", "ht", "ar", "he", "hi");

    private static final List<KeyCombination> UNDO =
            Stream.of("Shortcut+Z", "Shortcut+Shift+Z", "Shortcut+Y")
                    .map(KeyCombination::valueOf)
                    .toList();

    /// What is to be seen above a field that is gone to, in pixels.
    private static final double MARGIN = 40;

    private final DetailsViewModel model;
    private final Messages messages;
    private final Controls controls;
    private final BooleanProperty open = new SimpleBooleanProperty(false);
    private final Map<String, Node> byPath = new HashMap<>();
    private final Button header = new Button();
    private final ScrollPane scroll;

    public DetailsView(DetailsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.controls = new Controls(model);
        getStyleClass().add("details");
        getStylesheets()
                .add(
                        Objects.requireNonNull(DetailsView.class.getResource("details.css"))
                                .toExternalForm());
        header.setId("details");
        header.setText(messages.text("details.title"));
        header.getStyleClass().addAll("flat", "details-header");
        header.setMaxWidth(Double.MAX_VALUE);
        header.setOnAction(_ -> open.set(!open.get()));
        scroll = new ScrollPane(form());
        scroll.setId("details-form");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(header, scroll);
        open.subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, this::undoWithTheWindow);
    }

    /// Whether the form is to be seen.
    public BooleanProperty openProperty() {
        return open;
    }

    /// Text fields have an undo of their own; but everything is undone in one order, the window's.
    private void undoWithTheWindow(KeyEvent key) {
        if (UNDO.stream().noneMatch(it -> it.match(key)) || getScene() == null) {
            return;
        }
        getScene().getAccelerators().entrySet().stream()
                .filter(it -> it.getKey().match(key))
                .findFirst()
                .ifPresent(it -> it.getValue().run());
        key.consume();
    }

    /// Opens the form at the field that a problem is about.
    ///
    /// @return false if there is no field for it
    public boolean goTo(Problem problem) {
        return model.fieldOf(problem)
                .map(path -> {
                    open.set(true);
                    Optional.ofNullable(byPath.get(path)).ifPresent(this::reveal);
                    return true;
                })
                .orElse(false);
    }

    /// Scrolls to a field when the form is laid out.
    private void reveal(Node field) {
        applyCss();
        layout();
        Node form = scroll.getContent();
        double there = form.sceneToLocal(field.localToScene(0, 0)).getY();
        double room = form.getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(room <= 0 ? 0 : Math.clamp((there - MARGIN) / room, 0, 1));
        field.requestFocus();
    }

    private void show(boolean isOpen) {
        header.setGraphic(new FontIcon(isOpen ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        scroll.setVisible(isOpen);
        scroll.setManaged(isOpen);
        header.setAccessibleText(messages.text(isOpen ? "details.close" : "details.open"));
    }

    private Rows form() {
        Wording wording = new Wording(messages.locale());
        Fields fields = model.fields();
        Rows rows = new Rows(wording);
        row(rows, "title", controls.line(fields.title()), fields.title());
        row(rows, "subject", controls.line(fields.subject()), fields.subject());
        row(rows, "date", controls.day(fields.date(), fields.language()), fields.date());
        row(
                rows,
                "language",
                controls.choice(fields.language(), LANGUAGES, this::language),
                fields.language());
        rows.heading(messages.text("details.addressees"));
        rows.wide(new AddresseesPane(model.addressees(), model.isEditable(), messages, wording));
        rows.heading(messages.text("details.around"));
        row(rows, "salutation", controls.line(fields.salutation()), fields.salutation());
        row(rows, "closing", controls.line(fields.closing()), fields.closing());
        row(rows, "cc", controls.lines(fields.cc()), fields.cc());
        row(rows, "enclosures", controls.lines(fields.enclosures()), fields.enclosures());
        rows.heading(messages.text("details.signatories"));
        row(rows, "order", choice(fields.order(), Order.values()), fields.order());
        row(rows, "group", choice(fields.group(), Group.values()), fields.group());
        row(rows, "columns", choice(fields.columns(), Columns.values()), fields.columns());
        row(
                rows,
                "entries",
                choice(fields.entries(), SignatoryList.Layout.values()),
                fields.entries());
        row(rows, "count", choice(fields.count(), Count.values()), fields.count());
        row(
                rows,
                "show",
                new ShownChoice(fields.show(), model.isEditable(), messages),
                fields.show());
        row(
                rows,
                "disclaimer",
                controls.flag(fields.disclaimer(), messages.text("details.identified")),
                fields.disclaimer());
        rows.heading(messages.text("details.signOn"));
        row(
                rows,
                "deadline",
                controls.day(fields.deadline(), fields.language()),
                fields.deadline());
        row(rows, "closes", controls.day(fields.closes(), fields.language()), fields.closes());
        row(rows, "contact", controls.line(fields.contact()), fields.contact());
        rows.heading(messages.text("details.look"));
        row(rows, "paper", choice(fields.paper(), Paper.values()), fields.paper());
        row(rows, "layout", choice(fields.layout(), Layout.values()), fields.layout());
        row(rows, "face", choice(fields.face(), Face.values()), fields.face());
        row(
                rows,
                "size",
                controls.choice(fields.size(), Fields.sizes(), this::size),
                fields.size());
        row(
                rows,
                "justify",
                controls.flag(fields.justify(), messages.text("details.justified")),
                fields.justify());
        row(
                rows,
                "hang",
                controls.flag(fields.hang(), messages.text("details.hanging")),
                fields.hang());
        row(rows, "accent", controls.colour(fields.accent()), fields.accent());
        rows.heading(messages.text("details.letterhead"));
        rows.wide(new LetterheadPane(model.letterhead(), model.isEditable(), messages, wording));
        return rows;
    }

    private void row(Rows rows, String key, Node control, FrontField field) {
        byPath.put(field.path(), control);
        rows.row(messages.text("details.front." + key), control, field.problemsProperty());
    }

    private Node choice(FrontField field, Enum<?>[] choices) {
        return controls.choice(
                field,
                Fields.words(choices),
                word ->
                        Arrays.stream(choices)
                                .filter(it -> Fields.word(it).equals(word))
                                .findFirst()
                                .map(messages::word)
                                .orElse(word));
    }

    private String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(messages.locale());
        return name.isEmpty() ? tag : name;
    }

    private String size(String points) {
        return messages.text("details.points", points);
    }
}
