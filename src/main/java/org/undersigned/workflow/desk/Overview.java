package org.undersigned.workflow.desk;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// What is in a workspace, and where it stands in its history.
///
/// @param letters its letters, the oldest first
/// @param last what was done last; null in a new workspace
/// @param undo what would be undone; null for nothing
/// @param redo what would be done again; null for nothing
public record Overview(
        List<Item> letters, @Nullable Step last, @Nullable Step undo, @Nullable Step redo) {

    public Overview {
        letters = List.copyOf(letters);
    }

    /// A letter in one line.
    ///
    /// @param id what it is known by
    /// @param name what it is called
    /// @param isFinal whether its wording is done
    /// @param signatories how many are on its list
    /// @param confirmed how many of them have signed
    /// @param pending how many of them have neither signed nor said that they will not
    /// @param recipients how many get a copy of their own
    /// @param deadline the day until which everybody is asked to sign; null for none
    /// @param closes the last day on which anybody is added; null for none
    public record Item(
            String id,
            String name,
            boolean isFinal,
            int signatories,
            int confirmed,
            int pending,
            int recipients,
            @Nullable LocalDate deadline,
            @Nullable LocalDate closes) {}
}
