package org.undersigned.ui.text;

import static org.fxmisc.wellbehaved.event.EventPattern.keyPressed;
import static org.fxmisc.wellbehaved.event.InputMap.consume;
import static org.fxmisc.wellbehaved.event.InputMap.ignore;
import static org.fxmisc.wellbehaved.event.InputMap.sequence;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;

import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.util.UndoUtils;
import org.fxmisc.wellbehaved.event.Nodes;
import org.jspecify.annotations.Nullable;

/// The area in which a letter is typed. It has no undo of its own, since everything is undone in
/// one order, the window's; and the tabulator leads out of it, since it means nothing in a letter
/// and who has no mouse must get out. To screen readers it is a text area.
final class LetterArea extends StyleClassedTextArea {

    LetterArea(String accessibleText) {
        super(false);
        setUndoManager(UndoUtils.noOpUndoManager());
        setWrapText(true);
        getStyleClass().add("letter-area");
        Nodes.addInputMap(
                this,
                sequence(
                        ignore(keyPressed(KeyCode.Z, KeyCombination.SHORTCUT_DOWN)),
                        ignore(
                                keyPressed(
                                        KeyCode.Z,
                                        KeyCombination.SHORTCUT_DOWN,
                                        KeyCombination.SHIFT_DOWN)),
                        ignore(keyPressed(KeyCode.Y, KeyCombination.SHORTCUT_DOWN)),
                        consume(
                                keyPressed(KeyCode.TAB),
                                _ -> requestFocusTraversal(TraversalDirection.NEXT)),
                        consume(
                                keyPressed(KeyCode.TAB, KeyCombination.SHIFT_DOWN),
                                _ -> requestFocusTraversal(TraversalDirection.PREVIOUS))));
        Facing.keep(this);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleText(accessibleText);
        textProperty()
                .addListener(
                        (_, _, _) -> notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
        caretPositionProperty()
                .addListener((_, _, _) ->
                        notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET));
        selectionProperty()
                .addListener((_, _, _) -> {
                    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
                    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
                });
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> getText();
            case CARET_OFFSET -> getCaretPosition();
            case SELECTION_START -> getSelection().getStart();
            case SELECTION_END -> getSelection().getEnd();
            case EDITABLE -> isEditable();
            case LINE_FOR_OFFSET ->
                    offsetToPosition((Integer) parameters[0], Bias.Forward).getMajor();
            case LINE_START -> getAbsolutePosition((Integer) parameters[0], 0);
            case LINE_END ->
                    getAbsolutePosition(
                            (Integer) parameters[0], getParagraphLength((Integer) parameters[0]));
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case SET_TEXT_SELECTION ->
                    selectRange((Integer) parameters[0], (Integer) parameters[1]);
            case SHOW_TEXT_RANGE ->
                    showParagraphInViewport(
                            offsetToPosition((Integer) parameters[0], Bias.Forward).getMajor());
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
