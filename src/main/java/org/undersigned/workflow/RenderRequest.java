package org.undersigned.workflow;

import org.jspecify.annotations.Nullable;
import org.undersigned.table.Mapping;
import org.undersigned.workflow.attachment.Attached;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Which files become which.
///
/// @param letter the letter's text
/// @param roster who signs, or null if nobody does yet
/// @param recipients who gets a personal copy, or null for one copy to those the letter names
/// @param rosterColumns which columns of the roster hold what, where that is said
/// @param recipientColumns which columns of the recipients hold what, where that is said
/// @param attached what goes along with the pages
/// @param output the PDF to write; with recipients, the folder to write them to
/// @param replace whether files that are there already may be replaced
public record RenderRequest(
        Path letter,
        @Nullable Path roster,
        @Nullable Path recipients,
        Mapping rosterColumns,
        Mapping recipientColumns,
        Set<Attached> attached,
        Path output,
        boolean replace) {

    public RenderRequest {
        attached = Set.copyOf(attached);
    }

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
