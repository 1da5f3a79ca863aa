package org.undersigned.ui.directory;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.undersigned.ui.Messages;
import org.undersigned.workflow.desk.PartySheet;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;

/// What a party was asked to sign, and what came of it; each leads to its line of the letter's
/// list.
final class SignedPane extends VBox {

    SignedPane(PartySheet sheet, DirectoryViewModel model, Messages messages) {
        getStyleClass().add("party-part");
        Label title = new Label(messages.text("directory.signed"));
        title.getStyleClass().add("heading");
        getChildren().add(title);
        for (PartySheet.Signed signed : sheet.signed()) {
            String status = messages.word(signed.line().value().signatory().standing().status());
            String since = date(signed.line().value().agreement().since(), messages);
            Hyperlink line =
                    new Hyperlink(
                            since.isEmpty()
                                    ? messages.text("directory.signed.line", signed.name(), status)
                                    : messages.text(
                                            "directory.signed.dated",
                                            signed.name(),
                                            status,
                                            since));
            line.setId("signed-" + getChildren().size());
            line.setMnemonicParsing(false);
            line.setWrapText(true);
            line.setTooltip(new Tooltip(messages.text("directory.signed.go", signed.name())));
            line.setOnAction(_ -> model.toLine(signed));
            getChildren().add(line);
        }
        if (sheet.signed().isEmpty()) {
            Label nothing = new Label(messages.text("directory.signed.nothing"));
            nothing.getStyleClass().add("secondary");
            getChildren().add(nothing);
        }
    }

    private static String date(String since, Messages messages) {
        try {
            return since.isEmpty()
                    ? ""
                    : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                            .withLocale(messages.locale())
                            .format(Instant.parse(since).atZone(ZoneId.systemDefault()));
        } catch (DateTimeParseException e) {
            return since;
        }
    }
}
