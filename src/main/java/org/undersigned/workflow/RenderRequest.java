package org.undersigned.workflow;

import org.jspecify.annotations.Nullable;
import org.undersigned.table.Mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Which files become which.
///
/// @param letter the letter's text
/// @param roster who signs, or null if nobody does yet
/// @param recipients who gets a personal copy, or null for one copy to those the letter names
/// @param rosterColumns which columns of the roster hold what, where that is said
/// @param recipientColumns which columns of the recipients hold what, where that is said
/// @param output the PDF to write; with recipients, the folder to write them to
/// @param replace whether files that are there already may be replaced
public record RenderRequest(
        Path letter,
        @Nullable Path roster,
        @Nullable Path recipients,
        Mapping rosterColumns,
        Mapping recipientColumns,
        Path output,
        boolean replace) {

    /// The files that are read.
    List<Path> inputs() {
        List<Path> inputs = new ArrayList<>();
        inputs.add(letter);
        if (roster != null) {
            inputs.add(roster);
        }
        if (recipients != null) {
            inputs.add(recipients);
        }
        return inputs;
    }
}
