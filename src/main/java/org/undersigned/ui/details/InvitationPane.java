package org.undersigned.ui.details;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.undersigned.problem.Wording;
import org.undersigned.ui.Day;
import org.undersigned.ui.Messages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Above the list of those who sign: until when one can, and whom one asks, in a line that opens to
/// be edited; and what collects their answers.
public final class InvitationPane extends VBox {

    private final Messages messages;
    private final Fields fields;
    private final Button line = new Button();
    private final Rows rows;
    private final BooleanProperty open = new SimpleBooleanProperty();

    /// @param commands the keys of what collects answers
    /// @param run does one of them
    public InvitationPane(
            DetailsViewModel model,
            List<String> commands,
            Consumer<String> run,
            Messages messages) {
        this.messages = messages;
        this.fields = model.fields();
        setId("invitation");
        getStyleClass().add("invitation");
        getStylesheets()
                .add(
                        Objects.requireNonNull(InvitationPane.class.getResource("details.css"))
                                .toExternalForm());
        line.setId("invitation-line");
        line.getStyleClass().addAll("flat", "small", "invitation-line");
        line.setMnemonicParsing(false);
        line.setMinWidth(0);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setOnAction(_ -> open.set(!open.get()));
        HBox.setHgrow(line, Priority.ALWAYS);
        HBox header = new HBox(line, menu(commands, run));
        header.getStyleClass().add("invitation-header");
        rows = form(new Controls(model));
        getChildren().addAll(header, rows);
        open.subscribe(this::show);
        Stream.of(fields.deadline(), fields.closes(), fields.contact())
                .forEach(it -> it.textProperty().subscribe(_ -> say()));
    }

    private MenuButton menu(List<String> commands, Consumer<String> run) {
        MenuButton menu = new MenuButton(messages.text("invitation.collect"));
        menu.setId("collect");
        menu.getStyleClass().addAll("flat", "small");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setTooltip(new Tooltip(messages.text("invitation.collect.tip")));
        for (String command : commands) {
            MenuItem item = new MenuItem(messages.text("command." + command));
            item.setId("collect-" + command);
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> run.accept(command));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Rows form(Controls controls) {
        Rows form = new Rows(new Wording(messages.locale()));
        form.setId("invitation-form");
        form.row(
                messages.text("details.front.deadline"),
                controls.day(fields.deadline(), fields.language()),
                fields.deadline().problemsProperty());
        form.row(
                messages.text("details.front.closes"),
                controls.day(fields.closes(), fields.language()),
                fields.closes().problemsProperty());
        form.row(
                messages.text("details.front.contact"),
                controls.line(fields.contact()),
                fields.contact().problemsProperty());
        return form;
    }

    private void show(boolean isOpen) {
        line.setGraphic(new FontIcon(isOpen ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        line.setTooltip(
                new Tooltip(messages.text(isOpen ? "invitation.close" : "invitation.open")));
        rows.setVisible(isOpen);
        rows.setManaged(isOpen);
    }

    private void say() {
        String said =
                Stream.of(
                                day("invitation.deadline", fields.deadline()),
                                day("invitation.closes", fields.closes()),
                                fields.contact().textProperty().get())
                        .filter(it -> !it.isBlank())
                        .collect(Collectors.joining(" · "));
        line.setText(said.isEmpty() ? messages.text("invitation.none") : said);
    }

    private String day(String key, FrontField field) {
        @Nullable LocalDate day = Day.of(field.textProperty().get());
        return day == null
                ? ""
                : messages.text(
                        key,
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                .withLocale(messages.locale())
                                .format(day));
    }
}
