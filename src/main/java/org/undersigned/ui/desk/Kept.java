package org.undersigned.ui.desk;

import org.undersigned.problem.Outcome;
import org.undersigned.workflow.desk.Desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Commands that forms give. One that could not be done waits for the next try, unless something
/// newer takes its place: what was typed into a form is kept like what was typed into the text.
final class Kept {

    private final DeskModel desk;
    private final Map<String, Function<Desk, Outcome<String>>> waiting = new LinkedHashMap<>();
    private boolean dropped;
    private int underWay;

    Kept(DeskModel desk) {
        this.desk = desk;
    }

    /// Gives a command.
    ///
    /// @param form which form it is of: it takes the place of what waits there
    void give(String form, Function<Desk, Outcome<String>> command) {
        release(form);
        underWay++;
        desk.attempt(
                command,
                _ -> {
                    underWay--;
                    desk.reload();
                },
                () -> {
                    underWay--;
                    keep(form, command);
                });
    }

    /// Gives once more what waits.
    void again() {
        Map.copyOf(waiting).forEach(this::give);
    }

    /// What waits.
    List<Function<Desk, Outcome<String>>> commands() {
        return List.copyOf(waiting.values());
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /// Whether nothing is on its way.
    boolean isSettled() {
        return underWay == 0;
    }

    /// Keeps nothing any more.
    void drop() {
        dropped = true;
        List.copyOf(waiting.keySet()).forEach(this::release);
    }

    private void keep(String form, Function<Desk, Outcome<String>> command) {
        if (!dropped && waiting.putIfAbsent(form, command) == null) {
            desk.awaitsSaving(1);
        }
    }

    private void release(String form) {
        if (waiting.remove(form) != null) {
            desk.awaitsSaving(-1);
        }
    }
}
