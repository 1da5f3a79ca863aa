package org.undersigned.workflow;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// What the user has chosen about the window.
///
/// @param theme whether it is light or dark
/// @param rows how high the rows of tables are
/// @param dividers where dividers stand by their names: from 0, left or top, to 1
/// @param window where it was; null if it was never open
/// @param workspace which workspace was open last; null if none was
public record Preferences(
        Theme theme,
        RowHeight rows,
        Map<String, Double> dividers,
        @Nullable WindowPlace window,
        @Nullable Path workspace) {

    /// What is so until something is chosen.
    public static final Preferences DEFAULT =
            new Preferences(Theme.SYSTEM, RowHeight.COMPACT, Map.of(), null, null);

    public Preferences {
        dividers = Map.copyOf(dividers);
        if (!dividers.values().stream().allMatch(it -> it >= 0 && it <= 1)) {
            throw new IllegalArgumentException("a divider outside its pane: " + dividers);
        }
    }

    public Preferences withTheme(Theme other) {
        return new Preferences(other, rows, dividers, window, workspace);
    }

    public Preferences withRows(RowHeight other) {
        return new Preferences(theme, other, dividers, window, workspace);
    }

    /// With a divider elsewhere.
    ///
    /// @param position from 0 to 1
    public Preferences withDivider(String name, double position) {
        Map<String, Double> others = new HashMap<>(dividers);
        others.put(name, position);
        return new Preferences(theme, rows, others, window, workspace);
    }

    public Preferences withWindow(@Nullable WindowPlace other) {
        return new Preferences(theme, rows, dividers, other, workspace);
    }

    public Preferences withWorkspace(@Nullable Path other) {
        return new Preferences(theme, rows, dividers, window, other);
    }
}
