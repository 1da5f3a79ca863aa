package org.undersigned.ui.roster;

import javafx.scene.control.Tooltip;

import org.undersigned.ui.Messages;
import org.undersigned.workflow.desk.Event;

import java.util.List;

/// What was done to a line, the latest first.
final class HistorySection {

    /// So many events are shown.
    private static final int MOST = 40;

    private final LineWords words;
    private final Subject.One one;
    private final Messages messages;

    HistorySection(LineWords words, Subject.One one, Messages messages) {
        this.words = words;
        this.one = one;
        this.messages = messages;
    }

    Section section() {
        Section section = new Section(messages.text("line.history"));
        section.setId("line-history");
        LineFacts known = one.known();
        if (known == null) {
            return section;
        }
        List<Event> events = known.sheet().history().reversed();
        events.stream().limit(MOST).forEach(it -> show(it, section));
        if (events.size() > MOST) {
            section.say(messages.text("line.history.more", events.size() - MOST), "line-muted");
        }
        return section;
    }

    private void show(Event event, Section section) {
        section.say(words.happened(event), "line-event")
                .setTooltip(new Tooltip(words.exactly(event)));
        words.changes(event).forEach(it -> section.say(it, "line-muted", "line-change"));
    }
}
