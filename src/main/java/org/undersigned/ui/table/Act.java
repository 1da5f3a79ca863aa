package org.undersigned.ui.table;

import javafx.scene.input.KeyCombination;

import org.jspecify.annotations.Nullable;

/// Something that can be done in one table and in no other: by a key, and in the menu of its lines.
///
/// @param key what its entries in menus are known by
/// @param label what it is called
/// @param keys what it is done by in the table; null for none
/// @param changes whether it changes lines: it is not there where nothing can be changed
/// @param toMany whether it can be done to all lines that are selected
/// @param work does it
public record Act(
        String key,
        String label,
        @Nullable KeyCombination keys,
        boolean changes,
        boolean toMany,
        Runnable work) {}
