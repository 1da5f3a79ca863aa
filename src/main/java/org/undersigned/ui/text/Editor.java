package org.undersigned.ui.text;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.event.MouseOverTextEvent;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.StyleSpans;
import org.undersigned.problem.Wording;
import org.undersigned.ui.Messages;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// The editor of what a letter says: typing goes to the view model, changes from elsewhere come
/// from there, and what looks different or is wrong is shown where it stands.
final class Editor extends StackPane implements Surface {

    /// About 75 characters of the face that letters are typed in.
    private static final double MEASURE = 560;

    private static final double MARGIN = 12;

    private final TextViewModel model;
    private final LetterArea area;
    private final Margin margin;
    private final Wording wording;
    private final Tooltip tooltip = new Tooltip();
    private boolean echo;

    Editor(TextViewModel model, Messages messages, Wording wording) {
        this.model = model;
        this.wording = wording;
        this.area = new LetterArea(messages.text("text.editor"));
        this.margin = new Margin(area, wording);
        area.setId("letter-text");
        area.replaceText(model.shown());
        area.moveTo(0);
        area.showParagraphAtTop(0);
        area.setEditable(model.isEditable());
        Label empty = new Label(messages.text("text.empty"));
        empty.getStyleClass().add("letter-empty");
        area.setPlaceholder(empty, Pos.TOP_LEFT);
        area.multiPlainChanges().subscribe(this::changed);
        area.caretPositionProperty().addListener((_, _, now) -> model.moveCaret(now));
        area.setParagraphGraphicFactory(margin::of);
        area.setMouseOverTextDelay(Duration.ofMillis(400));
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, this::explain);
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, _ -> tooltip.hide());
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        widthProperty().subscribe(_ -> keepMeasure());
        area.heightProperty().addListener((_, before, now) -> keepCaret(before, now));
        getChildren().add(new VirtualizedScrollPane<>(area));
        getStyleClass().add("letter-editor");
        model.attach(this);
    }

    LetterArea area() {
        return area;
    }

    /// Does what a button does, if the text can be changed.
    void apply(Edit edit) {
        if (!model.isEditable()) {
            return;
        }
        silently(() -> edit.splices().forEach(this::replace));
        model.typed(edit);
        area.selectRange(edit.start(), edit.end());
        area.requestFollowCaret();
        area.requestFocus();
    }

    /// What is selected, as something to be marked.
    Markup selected() {
        IndexRange range = area.getSelection();
        return new Markup(area.getText(), range.getStart(), range.getEnd());
    }

    @Override
    public void change(Splice splice) {
        silently(() -> replace(splice));
        area.moveTo(Math.min(splice.end(), area.getLength()));
        area.requestFollowCaret();
    }

    @Override
    public void show(int start, int end) {
        area.selectRange(start, end);
        area.requestFollowCaret();
        area.requestFocus();
    }

    /// Only the paragraphs that do not look as they should are touched.
    @Override
    public void paint() {
        if (!area.getText().equals(model.shown())) {
            return;
        }
        Runs runs = new Runs(looks());
        int start = 0;
        for (int i = 0; i < area.getParagraphs().size(); i++) {
            int length = area.getParagraphLength(i);
            if (length > 0) {
                StyleSpans<Collection<String>> wanted = runs.paragraph(start, length);
                if (!wanted.equals(area.getParagraph(i).getStyleSpans())) {
                    area.setStyleSpans(i, 0, wanted);
                }
            }
            start += length + 1;
        }
        margin.show(model.findingsProperty().get());
    }

    private List<Stretch> looks() {
        return Stream.concat(
                        model.stretches().stream(),
                        model.findingsProperty().get().stream()
                                .filter(it -> it.end() > it.start())
                                .map(it -> new Stretch(it.start(), it.end(), look(it))))
                .toList();
    }

    private static String look(Finding finding) {
        return finding.problem().isError() ? "wrong" : "doubtful";
    }

    private void changed(List<PlainTextChange> changes) {
        if (echo) {
            return;
        }
        String now = area.getText();
        List<Splice> splices = new ArrayList<>();
        if (changes.size() == 1) {
            PlainTextChange one = changes.getFirst();
            splices.add(new Splice(one.getPosition(), one.getRemoved(), one.getInserted()));
        }
        if (splices.isEmpty() || !splices.getFirst().in(model.shown()).equals(now)) {
            splices = List.of(Splice.between(model.shown(), now));
        }
        splices.forEach(model::typed);
    }

    private void replace(Splice splice) {
        area.replaceText(splice.at(), splice.at() + splice.removed().length(), splice.inserted());
    }

    private void silently(Runnable change) {
        echo = true;
        try {
            change.run();
        } finally {
            echo = false;
        }
    }

    private void explain(MouseOverTextEvent event) {
        int at = event.getCharacterIndex();
        List<String> sentences =
                model.findingsProperty().get().stream()
                        .filter(it -> it.isShown() && it.start() <= at && at < it.end())
                        .map(it -> wording.sentence(it.problem()))
                        .toList();
        if (!sentences.isEmpty()) {
            tooltip.setText(String.join("\n", sentences));
            tooltip.show(
                    area,
                    event.getScreenPosition().getX() + 8,
                    event.getScreenPosition().getY() + 16);
        }
    }

    /// Where one types stays in sight when something below takes room away.
    private void keepCaret(Number before, Number now) {
        if (now.doubleValue() < before.doubleValue() && area.getCaretBounds().isPresent()) {
            area.requestFollowCaret();
        }
    }

    private void keepMeasure() {
        double spare = getWidth() - MEASURE - Margin.WIDTH;
        double side = Math.max(MARGIN, spare / 2);
        area.setPadding(new Insets(MARGIN, side, MARGIN, side));
    }
}
