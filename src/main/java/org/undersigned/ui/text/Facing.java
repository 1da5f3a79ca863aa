package org.undersigned.ui.text;

import static org.fxmisc.wellbehaved.event.EventPattern.keyPressed;
import static org.fxmisc.wellbehaved.event.InputMap.consumeWhen;
import static org.fxmisc.wellbehaved.event.InputMap.sequence;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.fxmisc.richtext.NavigationActions.SelectionPolicy;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;
import org.undersigned.font.Direction;

import java.util.List;
import java.util.Optional;

/// Lets paragraphs of the editor begin at the side from which they are read, and the arrow keys
/// lead where they point. A paragraph without letters begins where the one before it does.
final class Facing {

    private static final List<String> FROM_LEFT = List.of();
    private static final List<String> FROM_RIGHT = List.of("from-right");

    private final LetterArea area;

    private Facing(LetterArea area) {
        this.area = area;
    }

    static void keep(LetterArea area) {
        Facing facing = new Facing(area);
        area.plainTextChanges().subscribe(facing::changed);
        Nodes.addInputMap(
                area,
                sequence(facing.arrow(KeyCode.LEFT, true), facing.arrow(KeyCode.RIGHT, false)));
    }

    private InputMap<KeyEvent> arrow(KeyCode key, boolean ahead) {
        return sequence(
                consumeWhen(
                        keyPressed(key), this::isAtRight, _ -> move(ahead, SelectionPolicy.CLEAR)),
                consumeWhen(
                        keyPressed(key, KeyCombination.SHIFT_DOWN),
                        this::isAtRight,
                        _ -> move(ahead, SelectionPolicy.ADJUST)));
    }

    private boolean isAtRight() {
        return isFromRight(area.getCurrentParagraph());
    }

    private boolean isFromRight(int paragraph) {
        return has(paragraph, FROM_RIGHT);
    }

    /// Out of a selection the caret goes to its end on that side, as everywhere.
    private void move(boolean ahead, SelectionPolicy policy) {
        var selection = area.getSelection();
        if (policy == SelectionPolicy.CLEAR && selection.getLength() > 0) {
            area.moveTo(ahead ? selection.getEnd() : selection.getStart());
        } else if (ahead) {
            area.nextChar(policy);
        } else {
            area.previousChar(policy);
        }
        area.requestFollowCaret();
    }

    private void changed(PlainTextChange change) {
        int first = paragraphAt(change.getPosition());
        int last = paragraphAt(change.getInsertionEnd());
        for (int i = first; i < area.getParagraphs().size(); i++) {
            Optional<Direction> own = Sides.of(area.getText(i));
            if (i > last && own.isPresent()) {
                return;
            }
            boolean fromRight =
                    own.map(it -> it == Direction.RIGHT_TO_LEFT)
                            .orElse(i > 0 && isFromRight(i - 1));
            List<String> wanted = fromRight ? FROM_RIGHT : FROM_LEFT;
            if (!has(i, wanted)) {
                area.setParagraphStyle(i, wanted);
            }
        }
    }

    private boolean has(int paragraph, List<String> style) {
        return List.copyOf(area.getParagraph(paragraph).getParagraphStyle()).equals(style);
    }

    private int paragraphAt(int position) {
        return area.offsetToPosition(Math.min(position, area.getLength()), Bias.Forward).getMajor();
    }
}
