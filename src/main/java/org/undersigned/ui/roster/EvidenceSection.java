package org.undersigned.ui.roster;

import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.feather.Feather;
import org.undersigned.roster.Evidence;
import org.undersigned.ui.Day;
import org.undersigned.ui.Messages;
import org.undersigned.workflow.desk.Entry;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What shows that somebody agreed: each can be looked at, dated, copied and taken away, and others
/// can be added, also by dropping them.
final class EvidenceSection {

    /// So many digits of a hash tell two files apart.
    private static final int DIGITS = 8;

    private final LineModel model;
    private final Subject.One one;
    private final Messages messages;

    EvidenceSection(LineModel model, Subject.One one, Messages messages) {
        this.model = model;
        this.one = one;
        this.messages = messages;
    }

    Section section() {
        Section section = new Section(messages.text("line.evidence"), Feather.LOCK);
        section.setId("line-evidence");
        LineFacts known = one.known();
        if (known == null) {
            return section;
        }
        List<Entry<Evidence>> all = known.sheet().evidence();
        if (all.isEmpty()) {
            section.say(
                    messages.text(
                            model.isEditable() ? "line.evidence.none" : "line.evidence.nothing"),
                    "line-muted");
        }
        for (int i = 0; i < all.size(); i++) {
            show(all.get(i), i, section);
        }
        if (model.isEditable()) {
            Button add =
                    Section.button(
                            "evidence-add",
                            messages.text("line.evidence.add"),
                            Feather.PLUS,
                            () -> model.evidence().choose(one.line()));
            add.setTooltip(new Tooltip(messages.text("line.evidence.add.tip")));
            section.add(add);
        }
        return section;
    }

    private void show(Entry<Evidence> entry, int index, Section section) {
        Evidence evidence = entry.value();
        String name = evidence.name().isEmpty() ? messages.word(evidence.kind()) : evidence.name();
        Button open =
                Section.button(
                        "evidence-" + index,
                        name,
                        Feather.PAPERCLIP,
                        () -> model.evidence().look(evidence));
        open.setMaxWidth(Double.MAX_VALUE);
        open.getStyleClass().add("line-exhibit");
        open.setTooltip(new Tooltip(messages.text("line.evidence.look", name)));
        section.add(open);
        section.say(facts(evidence), "line-muted");
        if (model.isEditable()) {
            section.add(day(entry, index, name));
        }
        section.add(buttons(entry, index, name));
    }

    /// What it is, which date it bears unless that stands below, and which file it is exactly.
    private String facts(Evidence evidence) {
        boolean below = model.isEditable() && Day.of(evidence.dated()) != null;
        String dated =
                evidence.dated().isEmpty()
                        ? messages.text("line.evidence.undated")
                        : evidence.dated();
        return Stream.of(
                        messages.word(evidence.kind()),
                        below ? "" : dated,
                        evidence.hash().substring(0, Math.min(DIGITS, evidence.hash().length())))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private DatePicker day(Entry<Evidence> entry, int index, String name) {
        DatePicker day = new DatePicker(Day.of(entry.value().dated()));
        day.setId("evidence-day-" + index);
        day.setConverter(new Day(messages.locale(), day));
        day.setPromptText(messages.text("line.evidence.day"));
        day.setMaxWidth(Double.MAX_VALUE);
        day.setAccessibleText(messages.text("line.evidence.day.of", name));
        day.setTooltip(new Tooltip(messages.text("line.evidence.day.of", name)));
        day.valueProperty()
                .addListener((_, _, now) ->
                        model.evidence()
                                .date(one.line(), entry, now == null ? "" : now.toString()));
        return day;
    }

    private FlowPane buttons(Entry<Evidence> entry, int index, String name) {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("line-buttons");
        Button save =
                Section.button(
                        "evidence-save-" + index,
                        messages.text("line.evidence.save"),
                        Feather.SAVE,
                        () -> model.evidence().save(entry.value()));
        save.setTooltip(new Tooltip(messages.text("line.evidence.save.tip", name)));
        buttons.getChildren().add(save);
        if (model.isEditable()) {
            Button remove =
                    Section.button(
                            "evidence-remove-" + index,
                            messages.text("line.evidence.remove"),
                            Feather.TRASH_2,
                            () -> model.evidence().remove(one.line(), entry));
            remove.setTooltip(new Tooltip(messages.text("line.evidence.remove.tip", name)));
            buttons.getChildren().add(remove);
        }
        return buttons;
    }
}
