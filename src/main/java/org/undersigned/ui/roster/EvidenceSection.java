package org.undersigned.ui.roster;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;
import org.undersigned.roster.Evidence;
import org.undersigned.ui.Messages;
import org.undersigned.workflow.desk.Entry;

import java.util.List;

/// What shows that somebody agreed: a button for each, which saves a copy and shows it, and one for
/// another file.
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
            section.say(messages.text("line.evidence.none"), "line-muted");
        }
        for (int i = 0; i < all.size(); i++) {
            show(all.get(i).value(), i, section);
        }
        if (model.isEditable()) {
            section.add(
                    Section.button(
                            "evidence-add",
                            messages.text("line.evidence.add"),
                            Feather.PLUS,
                            model::chooseEvidence));
        }
        return section;
    }

    private void show(Evidence evidence, int index, Section section) {
        String name = evidence.name().isEmpty() ? messages.word(evidence.kind()) : evidence.name();
        Button open =
                Section.button(
                        "evidence-" + index,
                        name,
                        Feather.PAPERCLIP,
                        () -> model.saveEvidence(evidence));
        open.setMaxWidth(Double.MAX_VALUE);
        open.getStyleClass().add("line-exhibit");
        open.setTooltip(new Tooltip(messages.text("line.evidence.save", name)));
        section.add(open);
        section.say(
                messages.text(
                        "line.evidence.facts",
                        messages.word(evidence.kind()),
                        evidence.dated().isEmpty()
                                ? messages.text("line.evidence.undated")
                                : evidence.dated(),
                        evidence.hash().substring(0, Math.min(DIGITS, evidence.hash().length()))),
                "line-muted");
    }
}
