package org.undersigned.ui.roster;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.undersigned.roster.ConfidentialField;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.Status;
import org.undersigned.ui.Messages;
import org.undersigned.ui.desk.Destination;
import org.undersigned.ui.table.Row;
import org.undersigned.workflow.desk.PartySheet;

import java.util.ArrayList;
import java.util.List;

/// The parts of the panel beside the list.
final class LineSections {

    /// So many other letters are named.
    private static final int LETTERS = 12;

    private final LineModel model;
    private final LineWords words;
    private final Messages messages;
    private final Runnable erase;

    /// @param erase asks whether the one who is selected is to be erased
    LineSections(LineModel model, LineWords words, Messages messages, Runnable erase) {
        this.erase = erase;
        this.model = model;
        this.words = words;
        this.messages = messages;
    }

    List<Node> nobody() {
        Section section = new Section(messages.text("line.nobody"));
        section.say(messages.text("line.nobody.hint"), "line-muted");
        return List.of(section);
    }

    List<Node> of(Subject.Several several) {
        Section section = new Section(messages.text("line.several"));
        section.say(words.counted(several.rows().stream().map(Row::value).toList()));
        if (model.isEditable()) {
            section.say(messages.text("line.several.hint"), "line-muted");
        }
        return List.of(section);
    }

    List<Node> of(Subject.One one) {
        SignOn line = one.line().value();
        List<Node> parts = new ArrayList<>();
        parts.add(printed(one));
        parts.add(agreement(line));
        parts.add(contact(line));
        parts.add(party(one));
        parts.add(new PictureSection(model, one, messages).section());
        parts.add(new EvidenceSection(model, one, messages).section());
        parts.add(new HistorySection(words, one, messages).section());
        if (model.isEditable()) {
            parts.add(erasing());
        }
        return parts;
    }

    private Section printed(Subject.One one) {
        boolean confirmed = one.line().value().signatory().isConfirmed();
        Section section =
                new Section(messages.text(confirmed ? "line.printed" : "line.printed.later"));
        LineFacts known = one.known();
        if (known != null) {
            String lines = String.join("\n", known.sheet().printed());
            section.say(
                            lines.isEmpty() ? messages.text("line.printed.unread") : lines,
                            lines.isEmpty() ? "line-muted" : "line-printed")
                    .setId("line-printed");
        }
        return section;
    }

    private Section agreement(SignOn line) {
        Section section = new Section(messages.text("word.field.status"));
        var status = section.say(words.status(line));
        status.setId("line-status");
        String exactly = words.exactly(line);
        if (!exactly.isEmpty()) {
            status.setTooltip(new Tooltip(exactly));
        }
        section.say(
                messages.text("line.capacity", messages.word(line.signatory().capacity())),
                "line-muted");
        String authority = line.agreement().authority();
        if (!authority.isEmpty()) {
            section.say(messages.text("line.authority", authority), "line-muted");
        }
        if (line.signatory().standing().status() == Status.TO_RECONFIRM) {
            section.say(messages.text("line.reconfirm"), "line-muted");
        }
        return section;
    }

    private Section contact(SignOn line) {
        Section section = new Section(messages.text("line.contact"), Feather.LOCK);
        section.setId("line-contact");
        boolean some = false;
        for (ConfidentialField field : ConfidentialField.values()) {
            String said = field.of(line);
            if (!said.isEmpty()) {
                String name = messages.text("word.field." + field.word());
                section.say(messages.text("line.field", name, said));
                some = true;
            }
        }
        for (var other : line.confidential().other().entrySet()) {
            if (!other.getValue().isEmpty()) {
                section.say(messages.text("line.field", other.getKey(), other.getValue()));
                some = true;
            }
        }
        if (!some) {
            section.say(messages.text("line.contact.none"), "line-muted");
        }
        return section;
    }

    private Section party(Subject.One one) {
        Section section = new Section(messages.text("line.party"));
        LineFacts known = one.known();
        if (known == null) {
            return section;
        }
        if (known.sheet().party().isEmpty()) {
            section.say(messages.text("line.party.none"), "line-muted");
            if (model.isEditable()) {
                section.add(enroll());
            }
            return section;
        }
        PartySheet party = known.sheet().party().get();
        Hyperlink name =
                link(
                        party.party().value().name(),
                        messages.text("line.party.go"),
                        new Destination.OfParty(party.party().id()));
        name.setId("line-party");
        section.add(name);
        List<PartySheet.Signed> elsewhere =
                party.signed().stream()
                        .filter(it -> !it.line().id().equals(one.line().id()))
                        .toList();
        elsewhere.stream().limit(LETTERS).forEach(it -> section.add(signed(it)));
        if (elsewhere.isEmpty()) {
            section.say(messages.text("line.party.first"), "line-muted");
        } else if (elsewhere.size() > LETTERS) {
            section.say(messages.text("line.party.more", elsewhere.size() - LETTERS), "line-muted");
        }
        return section;
    }

    private Hyperlink signed(PartySheet.Signed it) {
        return link(
                messages.text("line.party.signed", it.name(), words.status(it.line().value())),
                messages.text("directory.signed.go", it.name()),
                new Destination.OfLine(it.letter(), it.line().id()));
    }

    private Hyperlink link(String words, String tip, Destination destination) {
        Hyperlink link = new Hyperlink(words);
        link.setMnemonicParsing(false);
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.getStyleClass().add("line-link");
        link.setTooltip(new Tooltip(tip));
        link.setOnAction(_ -> model.go(destination));
        return link;
    }

    private Section erasing() {
        Section section = new Section(messages.text("line.erase"));
        Button ask =
                Section.button("erase", messages.text("line.erase.ask"), Feather.USER_X, erase);
        ask.getStyleClass().add("danger");
        return section.add(ask);
    }

    private Button enroll() {
        return Section.button(
                "line-enroll", messages.text("line.enroll"), Feather.BOOK, model::enroll);
    }
}
